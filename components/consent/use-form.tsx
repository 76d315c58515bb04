"use client";

import { isUnsent } from "@/components/form/keep";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/auth/form";

/**
 * A form of several fields that keeps what was typed when it is refused, with and without scripts: give the `<form>`
 * `key` and `action`, the fields their `error` and kept value, and put `refusal` above them and `unsent`
 * beside the button.
 */
export function useForm(action: FormAction) {
  const [state, submit, pending] = useSending(action);
  const refused = state.status === "refused" ? state : null;
  const errors = Object.entries(refused?.fields ?? {}).map(([field, message]) => ({ field, message }));
  return {
    submit,
    pending,
    // React empties a form after its action: made anew, it shows again what was typed.
    key: refused === null ? "new" : JSON.stringify([refused.values, refused.fields]),
    error: (name: string): string | null => refused?.fields[name] ?? null,
    /** What stands in a field: typed just now, or kept before. */
    text: (name: string, kept = ""): string => {
      if (refused === null) return kept;
      const typed = refused.values[name];
      return typeof typed === "string" ? typed : "";
    },
    /** What stands ticked. */
    ticked: (name: string, kept: readonly string[] = []): readonly string[] => {
      if (refused === null) return kept;
      const typed = refused.values[name] ?? [];
      return typeof typed === "string" ? [typed] : typed;
    },
    refusal:
      refused === null || isUnsent(refused) ? null : <Refusal message={refused.message} errors={errors} />,
    /** For beside the button: no answer came. */
    unsent: <Unsent state={state} />,
  };
}

function Refusal({ message, errors }: { message: string; errors: { field: string; message: string }[] }) {
  if (errors.length > 0) return <ErrorSummary title={message} errors={errors} />;
  return (
    <Notice kind="fout" live="alert">
      {message}
    </Notice>
  );
}
