"use client";

import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { remindAction } from "@/lib/consent/actions";
import type { RemindingView } from "@/lib/consent/reminding-view";
import { useForm } from "./use-form";
import { WishFields } from "./wish-fields";

type RemindFormProps = { casusId: string; consentId: string; personId: string; view: RemindingView };

/** Changes when one signer is reminded, and before which day an answer would be welcome. */
export function RemindForm({ casusId, consentId, personId, view }: RemindFormProps) {
  const form = useForm(remindAction);
  const { call, question, answerBy, reminders, ownDays, byMessage } = view;
  return (
    <Page
      layout="brievenblad"
      title={`Wanneer herinnert u ${call}?`}
      lead={question}
      aside={
        <MarginNote title="Wanneer niet">
          Wie antwoordt of eerst wil praten, krijgt geen herinnering. Ook niet wie niet meer hoeft te
          antwoorden. Hoogstens één op een dag, ook als er meer vragen lopen.
        </MarginNote>
      }
    >
      {form.refusal}
      <form key={form.key} action={form.submit} className="stapel" noValidate>
        <input type="hidden" name="casus" value={casusId} />
        <input type="hidden" name="consent" value={consentId} />
        <input type="hidden" name="person" value={personId} />
        {byMessage ? null : (
          <>
            <input type="hidden" name="reminders" value={reminders} />
            <input type="hidden" name="ownDays" value={ownDays} />
          </>
        )}
        <WishFields
          form={form}
          answerBy={answerBy}
          reminders={reminders}
          ownDays={ownDays}
          byMessage={byMessage}
        />
        {form.unsent}
        <Actions>
          <Button aria-busy={form.pending}>Bewaar</Button>
          <Button kind="text" href={`/casussen/${casusId}/toestemming/${consentId}`}>
            Terug
          </Button>
        </Actions>
      </form>
    </Page>
  );
}
