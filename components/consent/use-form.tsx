"use client";

import { isUnsent } from "@/components/form/keep";
import { SignInBeside } from "@/components/form/sign-in-beside";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/auth/form";
import type { RefusalCode } from "@/lib/result/refusal";
import { type Day, typedParts } from "@/lib/calendar/day";

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
    /** Day, month and year of a date in three fields. */
    date: (name: string, kept: Day | null): Partial<Record<keyof Day, string>> => {
      if (refused === null) return kept === null ? {} : typedParts(kept);
      const part = (each: keyof Day) => {
        const typed = refused.values[`${name}.${each}`];
        return typeof typed === "string" ? typed : "";
      };
      return { day: part("day"), month: part("month"), year: part("year") };
    },
    /** What stands ticked. */
    ticked: (name: string, kept: readonly string[] = []): readonly string[] => {
      if (refused === null) return kept;
      const typed = refused.values[name] ?? [];
      return typeof typed === "string" ? [typed] : typed;
    },
    refusal: refused === null || isUnsent(refused) ? null : <Refusal {...refused} errors={errors} />,
    /** For beside the button: no answer came. */
    unsent: <Unsent state={state} />,
  };
}

type RefusalProps = { message: string; code: RefusalCode; errors: { field: string; message: string }[] };

function Refusal({ message, code, errors }: RefusalProps) {
  if (errors.length > 0) return <ErrorSummary title={message} errors={errors} />;
  return (
    <Notice kind="fout" live="alert">
      <p>
        <strong>{message}</strong>{" "}
        {code === "fresh-proof" ? <TextLink href="/bewijs">Bewijs dat u het bent</TextLink> : null}
      </p>
      {code === "signed-out" ? <SignInBeside /> : null}
    </Notice>
  );
}
