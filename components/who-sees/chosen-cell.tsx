import { Notice } from "@/components/ui/notice";
import { Why } from "@/components/why/why";
import { day } from "@/lib/calendar/words";
import { NOTE_KIND_WORDS } from "@/lib/note/vocabulary";
import type { Chosen } from "@/lib/who-sees/address";
import type { WhoSees } from "@/lib/who-sees/read";
import { openedInWords, tellCell } from "@/lib/who-sees/words";

/** Why one cell is as it is. Nothing for a cell that is not in the grid. */
export function ChosenCell({ view, chosen }: { view: WhoSees; chosen: Chosen }) {
  const row = view.rows.find(({ id }) => id === chosen.part);
  const reader = view.columns.find(({ id }) => id === chosen.reader);
  if (!row || !reader) return null;
  const state = view.cells.get(row.id)?.get(reader.id)?.state;
  const reads = state === "reads" || state === "wrote";
  const told = tellCell(view, row, reader);
  const opened = openedInWords(view, row.id, reader.id);
  return (
    <Notice
      id="uitleg"
      kind={reads ? "goed" : "info"}
      icon={reads ? "reads" : "reads-not"}
      title={`${row.heading ?? NOTE_KIND_WORDS[row.kind]}, ${day(row.writtenAt, view.framework, view.now)}`}
    >
      <Why
        of={told}
        consentHref={told.by === null ? undefined : `/casussen/${view.casusId}/toestemming/${told.by}`}
      />
      {opened ? <p className="klein">{opened}</p> : null}
    </Notice>
  );
}
