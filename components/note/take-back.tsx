"use client";

import { isUnsent } from "@/components/form/keep";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button, buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { takeBackAction } from "@/lib/note/actions";

/** Takes a part back: the first tap opens, the second does it, with the reason that is kept. Stays open after a mistake. */
export function TakeBack({ casusId, partId }: { casusId: string; partId: string }) {
  const [state, action, pending] = useSending(takeBackAction);
  const refused = state.status === "refused" && state.values.partId === partId ? state : null;
  return (
    <details className="bevestig" open={refused !== null}>
      <summary className={buttonClass.text}>Neem terug</summary>
      <Notice kind="fout" icon="ring-ingetrokken">
        <p>
          <strong>Alleen u leest dit dan nog.</strong> Wie het al las, blijft vastgelegd. Uw reden wordt
          bewaard.
        </p>
        <form action={action} className="stapel mt-4">
          <input type="hidden" name="casusId" value={casusId} />
          <input type="hidden" name="partId" value={partId} />
          <TextArea
            id={`reason-${partId}`}
            name="reason"
            label="Waarom neemt u dit terug?"
            rows={2}
            maxLength={500}
            defaultValue={typeof refused?.values.reason === "string" ? refused.values.reason : undefined}
            error={refused && !isUnsent(refused) ? (refused.fields.reason ?? refused.message) : null}
          />
          <Unsent state={state} />
          <Actions>
            <Button kind="stop" aria-busy={pending}>
              Ja, neem terug
            </Button>
          </Actions>
        </form>
      </Notice>
    </details>
  );
}
