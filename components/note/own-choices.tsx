import type { OwnPart } from "@/lib/note/own-parts";
import { SCOPE_WORDS } from "@/lib/note/vocabulary";
import { TakeBack } from "./take-back";

/** What a writer chose for a part: shown to the writer alone (VIS-15). */
export function OwnChoices({ casusId, partId, own }: { casusId: string; partId: string; own: OwnPart }) {
  if (own.takenBackAt) return <p className="klein zacht mt-2">U nam dit terug. Alleen u leest het nog.</p>;
  const choices = [
    SCOPE_WORDS[own.scope],
    own.secret ? null : "geen geheim",
    own.withheldFrom.length > 0 ? `niet voor ${list(own.withheldFrom)}` : null,
    own.concerns.length > 0 ? `gaat ook over ${list(own.concerns)}` : null,
  ].filter((choice) => choice !== null);
  return (
    <>
      <p className="klein zacht mt-2">U koos: {choices.join(" · ")}.</p>
      {own.scope === "persoonlijk" ? null : <TakeBack casusId={casusId} partId={partId} />}
    </>
  );
}

const list = (names: readonly string[]) => new Intl.ListFormat("nl", { type: "conjunction" }).format(names);
