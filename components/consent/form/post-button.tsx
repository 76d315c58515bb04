"use client";

import { type ReactNode } from "react";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Button, type ButtonKind } from "@/components/ui/button";
import type { FormAction } from "@/lib/auth/form";
import { Refusal } from "./refusal";

type PostButtonProps = {
  action: FormAction;
  consent: string;
  you: "u" | "je";
  kind?: ButtonKind;
  /** Further hidden fields. */
  fields?: Readonly<Record<string, string>>;
  children: ReactNode;
};

/** One button that does something about a request; a plain form, so that it works without scripts and no link can do it. */
export function PostButton({ action, consent, you, kind, fields = {}, children }: PostButtonProps) {
  const [state, post] = useSending(action);
  return (
    <form action={post}>
      <Refusal state={state} you={you} consent={consent} />
      <input type="hidden" name="consent" value={consent} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Unsent state={state} />
      <Button kind={kind}>{children}</Button>
    </form>
  );
}
