"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { TextArea } from "@/components/ui/text-area";
import { idle } from "@/lib/auth/form-state";
import { takeBackAction } from "@/lib/note/actions";

/** Takes a part back, asked once more in place, with the reason that is kept. */
export function TakeBack({ casusId, partId }: { casusId: string; partId: string }) {
  const [state, action] = useActionState(takeBackAction, idle);
  const refused = state.status === "refused" ? state : null;
  return (
    <ConfirmInPlace
      kind="text"
      trigger="Neem terug"
      question="Niemand anders leest dit dan nog."
      confirm={
        <form action={action} className="stapel">
          <input type="hidden" name="casusId" value={casusId} />
          <input type="hidden" name="partId" value={partId} />
          <TextArea
            id={`reason-${partId}`}
            name="reason"
            label="Waarom neemt u dit terug?"
            rows={2}
            maxLength={500}
            defaultValue={typeof refused?.values.reason === "string" ? refused.values.reason : undefined}
            error={refused ? (refused.fields.reason ?? refused.message) : null}
          />
          <Button kind="stop">Ja, neem terug</Button>
        </form>
      }
    >
      Wie het al las, blijft vastgelegd. Uw reden wordt bewaard.
    </ConfirmInPlace>
  );
}
