import { Grid } from "@/components/ui/grid";
import { type GridWords, gridWords } from "@/components/ui/grid-words";
import type { GridMark } from "@/components/ui/grid-layout";
import { type Opening, OPENING_WORDS, type Openings } from "@/lib/consent/opens";
import type { Request } from "@/lib/consent/request";
import { CATEGORY_WORDS, listOf } from "@/lib/consent/vocabulary";
import { CATEGORIES } from "@/lib/policy/vocabulary";

const MARKS: Record<Opening, GridMark> = {
  geldt: "reads",
  wacht: "waits",
  geldt_niet: "not",
  niet_gevraagd: "not",
};

const words: GridWords = {
  ...gridWords,
  reads: { one: "mag dit weten", many: "mogen dit weten", legend: OPENING_WORDS.geldt },
  waits: { one: "wacht op antwoord", many: "wachten op antwoord", legend: OPENING_WORDS.wacht },
  not: { one: "mag dit niet weten", many: "mogen dit niet weten", legend: OPENING_WORDS.geldt_niet },
};

/** What a request opens: a column a recipient, a row a category (VIS-12). */
export function OpeningsGrid({ request, openings }: { request: Request; openings: Openings }) {
  const asked = request.categories.map(({ category }) => category);
  const unasked = CATEGORIES.filter((category) => !asked.includes(category));
  return (
    <>
      <Grid
        caption="Wat deze toestemming opent"
        corner="Informatie"
        columns={request.recipients.map(({ entry, name, sector, readBy }) => ({
          id: entry,
          name,
          sector,
          role: readBy,
          organisation: name,
        }))}
        rows={asked.map((category) => ({
          id: category,
          head: CATEGORY_WORDS[category].name,
          cells: request.recipients.map(({ entry }) => {
            const opening = openings.get(entry)?.get(category) ?? "geldt_niet";
            return { mark: MARKS[opening], word: OPENING_WORDS[opening] };
          }),
        }))}
        words={words}
      />
      <p className="zacht klein">
        Niet gevraagd: {listOf(unasked.map((category) => CATEGORY_WORDS[category].name))}.
      </p>
    </>
  );
}
