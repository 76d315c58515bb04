"use client";

import { isUnsent } from "@/components/form/keep";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dailyMessageAction } from "@/lib/note/actions";

/** Turns the message of the day off or on: one button, which says what it will do. */
export function DailyMessage({ wanted }: { wanted: boolean }) {
  const [state, action] = useSending(dailyMessageAction);
  return (
    <form action={action} className="stapel">
      {state.status === "refused" && !isUnsent(state) ? (
        <Notice kind="fout" live="alert">
          {state.message}
        </Notice>
      ) : null}
      <input type="hidden" name="wanted" value={wanted ? "no" : "yes"} />
      <Unsent state={state} />
      <p>
        <Button kind="edge">{wanted ? "Zet het bericht uit" : "Zet het bericht aan"}</Button>
      </p>
    </form>
  );
}
