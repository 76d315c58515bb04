"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import { Check } from "@/components/ui/check";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { acceptConfidantAction, declineConfidantAction } from "@/lib/confidant/actions";

/** Yes with three declarations, or no without a reason. */
export function AcceptForm({ casusId }: { casusId: string }) {
  return (
    <>
      <FormSheet action={acceptConfidantAction} hidden={{ casusId }} submit="Ja, dat doe ik">
        {(typed) => (
          <>
            <Check
              name="adult"
              label="Ik ben 18 jaar of ouder."
              defaultChecked={typed.text("adult") === "on"}
              error={typed.error("adult")}
            />
            <Check
              name="noHelp"
              label="Ik geef in deze casus geen hulp, ook niet in een ander werk."
              defaultChecked={typed.text("noHelp") === "on"}
              error={typed.error("noHelp")}
            />
            <Check
              name="secret"
              label="Ik houd geheim wat ik lees."
              defaultChecked={typed.text("secret") === "on"}
              error={typed.error("secret")}
            />
          </>
        )}
      </FormSheet>
      <ConfirmInPlace
        trigger="Nee, liever niet"
        kind="text"
        question="Zegt u nee?"
        confirm={
          <FormSheet
            action={declineConfidantAction}
            hidden={{ casusId }}
            submit="Ja, ik zeg nee"
            kind="stop"
          />
        }
      >
        U hoeft niet te zeggen waarom. De leerling kan dan iemand anders kiezen.
      </ConfirmInPlace>
    </>
  );
}
