"use client";

import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { replaceAction } from "@/lib/consent/actions";
import { useForm } from "./use-form";

type ReplaceRequestProps = {
  casusId: string;
  consentId: string;
  /** Only while its time is not over. */
  correctable: boolean;
};

/** A new version of a request that was sent: corrected, or for the time after it. Both begin as a draft. */
export function ReplaceRequest({ casusId, consentId, correctable }: ReplaceRequestProps) {
  const form = useForm(replaceAction);
  return (
    <>
      <SectionHead
        title="Een nieuwe versie"
        why={
          <MarginNote title="Waarom">
            Wat iemand las, verandert niet meer. Een andere ontvanger, een ander onderwerp of een ander doel
            is een nieuwe vraag.
          </MarginNote>
        }
      />
      <Row>
        <p>
          Klopt er iets niet, of loopt de tijd af? Maak dan een nieuwe versie. Alles staat al ingevuld. Wie
          beslist, krijgt haar opnieuw en ziet wat er anders is. Deze loopt door tot de nieuwe geldt.
        </p>
        <form action={form.submit}>
          {form.refusal}
          <input type="hidden" name="casus" value={casusId} />
          <input type="hidden" name="consent" value={consentId} />
          {form.unsent}
          <Actions>
            {correctable ? (
              <Button kind="edge" name="how" value="correct">
                Verbeter deze vraag
              </Button>
            ) : null}
            <Button kind="edge" name="how" value="prolong">
              Vraag verlenging
            </Button>
          </Actions>
        </form>
      </Row>
    </>
  );
}
