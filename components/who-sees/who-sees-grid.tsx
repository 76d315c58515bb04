import { Grid } from "@/components/ui/grid";
import { GridLegend } from "@/components/ui/grid-legend";
import type { GridCell, GridMark } from "@/components/ui/grid-layout";
import { type GridWords, gridWords } from "@/components/ui/grid-words";
import { day } from "@/lib/calendar/words";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import type { Cell } from "@/lib/grants/grid";
import { NOTE_KIND_WORDS, SCOPE_WORDS } from "@/lib/note/vocabulary";
import { nameOf, type Someone } from "@/lib/person/people";
import { addressOf, type Chosen, type Place } from "@/lib/who-sees/address";
import type { WhoSees } from "@/lib/who-sees/read";
import type { PartRow } from "@/lib/who-sees/rows";
import { cellWord } from "@/lib/who-sees/words";

const words: GridWords = {
  ...gridWords,
  waits: { one: "heeft toestemming nodig", many: "hebben toestemming nodig", legend: "toestemming nodig" },
};

const MARKS: Record<Cell["state"], GridMark> = { wrote: "wrote", reads: "reads", waits: "waits", not: "not" };

type WhoSeesGridProps = { view: WhoSees; place: Place; chosen: Chosen | null };

/** Parts and people: a mark and a word in each cell, and an address for why. */
export function WhoSeesGrid({ view, place, chosen }: WhoSeesGridProps) {
  const { casusId, columns, rows, cells, looked, framework, now } = view;
  const cellOf = (row: PartRow, reader: Someone): GridCell => {
    const cell = cells.get(row.id)?.get(reader.id) ?? { state: "not" as const, because: null };
    return {
      mark: MARKS[cell.state],
      word: cellWord(cell, looked.tense, framework, now),
      href: addressOf(casusId, { ...place, cell: { part: row.id, reader: reader.id } }),
      chosen: chosen?.part === row.id && chosen.reader === reader.id,
    };
  };
  return (
    <div>
      <GridLegend words={words} />
      <Grid
        caption="Wie ziet wat: delen en mensen"
        corner="Deel"
        columns={columns.map((each) => ({
          id: each.id,
          name: each.name,
          sector: each.organisation?.sector ?? "gezin",
          role: (each.kind === "child" ? "leerling" : each.role) ?? undefined,
          organisation: each.organisation?.name ?? "Leerling en gezin",
        }))}
        rows={rows.map((row) => ({
          id: row.id,
          head: row.heading ?? NOTE_KIND_WORDS[row.kind],
          detail: detailOf(row, view),
          cells: columns.map((reader) => cellOf(row, reader)),
        }))}
        words={words}
      />
    </div>
  );
}

function detailOf({ authorId, writtenAt, category, scope }: PartRow, view: WhoSees): string {
  const author = authorId === view.viewer ? "u" : nameOf(view.people, authorId);
  const reach = scope === null ? [] : [SCOPE_WORDS[scope].toLowerCase()];
  return [author, day(writtenAt, view.framework, view.now), CATEGORY_WORDS[category].name, ...reach].join(
    ", ",
  );
}
