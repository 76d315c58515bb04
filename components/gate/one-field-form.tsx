"use client";

import type { ComponentProps } from "react";
import { isUnsent } from "@/components/form/keep";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import type { FormAction } from "@/lib/auth/form";

type OneFieldFormProps = {
  action: FormAction;
  field: Omit<ComponentProps<typeof TextInput>, "error" | "defaultValue">;
  button: string;
  /** What to say of a mistake in the field, where the answer has only a sign for it. */
  mistake?: string;
  mistakeTitle?: string;
};

/** One thing to type and a button: the address of a login, the short code of a message. Works without scripts. */
export function OneFieldForm({
  action,
  field,
  button,
  mistake,
  mistakeTitle = "Nog niet alles klopt",
}: OneFieldFormProps) {
  const [state, send] = useSending(action);
  const refused = state.status === "refused" ? state : null;
  const inField = refused?.fields[field.name];
  const error = inField === undefined ? null : (mistake ?? inField);
  const typed = refused?.values[field.name];
  return (
    <form action={send} className="stapel" noValidate>
      {error === null ? null : (
        <ErrorSummary title={mistakeTitle} errors={[{ field: field.id ?? field.name, message: error }]} />
      )}
      {refused && error === null && !isUnsent(refused) ? (
        <Notice kind="fout" live="alert">
          {refused.message}
        </Notice>
      ) : null}
      <TextInput
        {...field}
        key={String(typed)}
        defaultValue={typeof typed === "string" ? typed : undefined}
        error={error}
      />
      <Unsent state={state} />
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </form>
  );
}
