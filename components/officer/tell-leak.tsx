"use client";

import { isUnsent } from "@/components/form/keep";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { tellOfLeakAction } from "@/lib/officer/actions";

/** Notes to whom a leak was told; after a mistake what was typed is still there. */
export function TellLeak({ leakId }: { leakId: string }) {
  const [state, action, pending] = useSending(tellOfLeakAction);
  const refused = state.status === "refused" ? state : null;
  return (
    <form action={action} className="stapel mt-4">
      <input type="hidden" name="leakId" value={leakId} />
      <TextArea
        name="told"
        label="Aan wie vertelde u het, en wat?"
        help="Vertelde u het niet? Schrijf dan waarom."
        rows={3}
        maxLength={1000}
        defaultValue={typeof refused?.values.told === "string" ? refused.values.told : undefined}
        error={refused && !isUnsent(refused) ? (refused.fields.told ?? refused.message) : null}
      />
      <Unsent state={state} />
      <Actions>
        <Button aria-busy={pending}>Leg dit vast</Button>
      </Actions>
    </form>
  );
}
