"use client";

import { useSending } from "@/components/form/use-sending";
import { Unsent } from "@/components/form/unsent";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { writeInstant } from "@/lib/calendar/words";
import { discardDraftAction } from "@/lib/note/actions";
import type { Framework } from "@/lib/policy/vocabulary";

/** Above a sheet that was begun before: since when, and the way to begin anew. */
export function DraftRestored({
  casusId,
  keptAt,
  framework,
}: {
  casusId: string;
  keptAt: Date;
  framework: Framework;
}) {
  const [state, action, pending] = useSending(discardDraftAction);
  return (
    <Notice kind="info">
      <p>
        <strong>Dit is uw kladje</strong> van {writeInstant(framework, keptAt)}. Het is nog geen notitie:
        alleen u ziet het.
      </p>
      <form action={action}>
        <input type="hidden" name="casusId" value={casusId} />
        <Unsent state={state} />
        <Button kind="text" aria-busy={pending}>
          Gooi het weg en begin opnieuw
        </Button>
      </form>
    </Notice>
  );
}
