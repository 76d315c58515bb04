"use client";

import { isUnsent } from "@/components/form/keep";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button, type ButtonKind } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/auth/form";

type KnockFormProps = {
  action: FormAction;
  /** What the form sends along, unseen. */
  hidden: { name: string; value: string };
  button: string;
  kind?: ButtonKind;
};

/** One button for whoever has a link. Works without scripts. */
export function KnockForm({ action, hidden, button, kind }: KnockFormProps) {
  const [state, send] = useSending(action);
  return (
    <form action={send} className="stapel">
      {state.status === "refused" && !isUnsent(state) ? (
        <Notice kind="fout" live="alert">
          {state.message}
        </Notice>
      ) : null}
      <input type="hidden" name={hidden.name} value={hidden.value} />
      <Unsent state={state} />
      <Actions>
        <Button kind={kind}>{button}</Button>
      </Actions>
    </form>
  );
}
