"use client";

import type { ReactNode } from "react";
import { isUnsent } from "@/components/form/keep";
import { SignInBeside } from "@/components/form/sign-in-beside";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button, type ButtonKind } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/auth/form";
import { type Typed, typedIn, type Values } from "./typed";

type FormSheetProps = {
  action: FormAction;
  /** What belongs to the form and is not typed. */
  hidden?: Record<string, string>;
  /** What stands in the fields at first. */
  initial?: Values;
  submit: string;
  kind?: ButtonKind;
  cancel?: { href: string; label: string };
  children?: (typed: Typed) => ReactNode;
};

/** A form that keeps what was typed through every refusal, with and without scripts. */
export function FormSheet({
  action,
  hidden = {},
  initial = {},
  submit,
  kind = "main",
  cancel,
  children,
}: FormSheetProps) {
  const [state, send, pending] = useSending(action);
  const refused = state.status === "refused" ? state : null;
  const mistakes = Object.entries(refused?.fields ?? {}).map(([field, message]) => ({ field, message }));
  const typed = typedIn(refused?.values ?? initial, refused?.fields ?? {});
  return (
    <>
      {refused && mistakes.length > 0 ? <ErrorSummary title={refused.message} errors={mistakes} /> : null}
      {refused && mistakes.length === 0 && refused.message !== "" && !isUnsent(refused) ? (
        <Notice kind="fout" live="alert">
          <p>
            <strong>{refused.message}</strong>{" "}
            {refused.code === "fresh-proof" ? (
              <TextLink href="/bewijs">Bewijs dat u het bent</TextLink>
            ) : null}
          </p>
          {refused.code === "signed-out" ? <SignInBeside /> : null}
        </Notice>
      ) : null}
      {state.status === "done" && state.message ? (
        <Notice kind="goed" live="status">
          {state.message}
        </Notice>
      ) : null}
      <form action={send} className="stapel" noValidate>
        {/* Enter in a field presses the first button of a form: this one, also where another stands higher. */}
        <button type="submit" className="vh" tabIndex={-1} aria-hidden="true" />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {/* Fields stand anew with what was typed: React empties a form once its action has run. */}
        <div className="stapel" key={JSON.stringify(refused)}>
          {children?.(typed)}
        </div>
        <Unsent state={state} />
        <Actions>
          <Button kind={kind} aria-busy={pending}>
            {submit}
          </Button>
          {cancel ? (
            <Button kind="text" href={cancel.href}>
              {cancel.label}
            </Button>
          ) : null}
        </Actions>
      </form>
    </>
  );
}
