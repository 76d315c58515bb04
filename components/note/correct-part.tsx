"use client";

import { isUnsent } from "@/components/form/keep";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { correctAction } from "@/lib/note/actions";
import type { OwnPartText } from "@/lib/note/own-part";
import { NATURE_WORDS, NATURES } from "@/lib/note/vocabulary";
import { writingKeys } from "./writing-keys";

/** Another text for a part, with the reason that its readers see. After a mistake everything typed is still there. */
export function CorrectPart({ own }: { own: OwnPartText }) {
  const [state, action, pending] = useSending(correctAction);
  const refused = state.status === "refused" ? state : null;
  const errors = refused && !isUnsent(refused) ? refused.fields : {};
  const typed = (name: string, stored: string | null) => {
    const value = refused?.values[name];
    return typeof value === "string" ? value : (stored ?? undefined);
  };
  return (
    <>
      {refused && !isUnsent(refused) ? <Refusal message={refused.message} errors={errors} /> : null}
      <form action={action} className="stapel mt-6">
        <input type="hidden" name="casusId" value={own.casusId} />
        <input type="hidden" name="partId" value={own.partId} />
        <input type="hidden" name="seen" value={own.since.toISOString()} />
        <TextInput
          name="heading"
          label="Kopje"
          optional="mag leeg blijven"
          maxLength={120}
          defaultValue={typed("heading", own.heading)}
          error={errors.heading}
        />
        {own.nature === null ? null : (
          <ChoiceList
            type="radio"
            name="nature"
            label="Wat is het?"
            options={NATURES.map((value) => ({
              value,
              label: NATURE_WORDS[value].name,
              detail: NATURE_WORDS[value].help,
            }))}
            defaultValue={typed("nature", own.nature)}
            error={errors.nature}
          />
        )}
        <TextArea
          name="text"
          label="De tekst"
          rows={8}
          onKeyDown={writingKeys}
          defaultValue={typed("text", own.body)}
          error={errors.text}
        />
        <TextArea
          name="reason"
          label="Waarom verbetert u dit?"
          help="Wie de tekst leest, leest dit ook."
          rows={2}
          maxLength={500}
          defaultValue={typed("reason", null)}
          error={errors.reason}
        />
        <Unsent state={state} />
        <Actions>
          <Button aria-busy={pending}>Bewaar de verbetering</Button>
          <TextLink className="knop knop-tekst" href={`/casussen/${own.casusId}/notities#deel-${own.partId}`}>
            Terug zonder bewaren
          </TextLink>
        </Actions>
      </form>
    </>
  );
}

function Refusal({ message, errors }: { message: string; errors: Record<string, string> }) {
  const all = Object.entries(errors).map(([field, text]) => ({ field, message: text }));
  if (all.length > 0) return <ErrorSummary title={message} errors={all.reverse()} />;
  return (
    <Notice kind="wacht" live="alert">
      <p>{message}</p>
    </Notice>
  );
}
