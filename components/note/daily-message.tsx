"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { idle } from "@/lib/auth/form-state";
import { dailyMessageAction } from "@/lib/note/actions";

/** Turns the message of the day off or on: one button, which says what it will do. */
export function DailyMessage({ wanted }: { wanted: boolean }) {
  const [state, action] = useActionState(dailyMessageAction, idle);
  return (
    <form action={action} className="stapel">
      {state.status === "refused" ? (
        <Notice kind="fout" live="alert">
          {state.message}
        </Notice>
      ) : null}
      <input type="hidden" name="wanted" value={wanted ? "no" : "yes"} />
      <p>
        <Button kind="edge">{wanted ? "Zet het bericht uit" : "Zet het bericht aan"}</Button>
      </p>
    </form>
  );
}
