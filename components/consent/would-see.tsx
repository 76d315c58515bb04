import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import type { Request } from "@/lib/consent/request";
import { CATEGORY_WORDS, listOf } from "@/lib/consent/vocabulary";
import type { WouldSee as Seen } from "@/lib/consent/would-see";

/** What each recipient would read if everybody says yes: a sentence an organisation, and what of it there is already. */
export function WouldSee({ request, seen }: { request: Request; seen: readonly Seen[] | null }) {
  const { disclosers, categories } = request;
  const what = listOf(categories.map(({ category }) => CATEGORY_WORDS[category].name));
  return (
    <Row
      level={2}
      when="na een ja"
      title="Zegt iedereen ja, dan opent dit:"
      why={
        <MarginNote title="Wat hier telt" rule="VIS-12">
          Alleen notities die u zelf ook kunt lezen. Er kunnen er meer zijn.
        </MarginNote>
      }
    >
      {seen === null ? (
        <p>Nog niets. Ook als iedereen ja zegt, is er niemand bekend die met gezag beslist.</p>
      ) : (
        <Lines
          items={seen.map(({ recipient, notes }) => ({
            id: recipient.entry,
            title: <PersonName name={recipient.name} sector={recipient.sector} />,
            help: `Leest dan over ${what} wat ${listOf(disclosers.map(({ name }) => name))} schreef en nog schrijft. ${countWords(notes)}`,
          }))}
        />
      )}
    </Row>
  );
}

function countWords(notes: Seen["notes"]): string {
  const some = notes.filter(({ count }) => count > 0);
  if (some.length === 0) return "Van wat u kunt lezen, is dat nu nog niets.";
  const parts = some.map(
    ({ category, count }) =>
      `${count} ${count === 1 ? "notitie" : "notities"} over ${CATEGORY_WORDS[category].name}`,
  );
  return `Van wat u kunt lezen, is dat nu ${listOf(parts)}.`;
}
