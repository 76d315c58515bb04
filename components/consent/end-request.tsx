"use client";

import { Button } from "@/components/ui/button";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { endAction } from "@/lib/consent/actions";
import { useForm } from "./use-form";

/** Ends a request before its time. */
export function EndRequest({ casusId, consentId }: { casusId: string; consentId: string }) {
  const form = useForm(endAction);
  return (
    <>
      {form.refusal}
      <ConfirmInPlace
        trigger="Beëindig deze vraag"
        question="Wilt u deze vraag nu beëindigen?"
        confirm={
          <form action={form.submit}>
            <input type="hidden" name="casus" value={casusId} />
            <input type="hidden" name="consent" value={consentId} />
            {form.unsent}
            <Button kind="stop">Ja, beëindig nu</Button>
          </form>
        }
        cancel={{ href: `/casussen/${casusId}/toestemming/${consentId}`, label: "Nee, laat de vraag lopen" }}
      >
        Wat zij opende, is dan meteen dicht. Wie nog niet antwoordde, kan dat niet meer.
      </ConfirmInPlace>
    </>
  );
}
