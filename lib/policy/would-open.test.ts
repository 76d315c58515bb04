/** What a request would open if everybody says yes: VIS-12. In nl Bram of the youth-care team wrote about help. */
import { describe, expect, test } from "vitest";
import { aged, consent, guardian, nl, note, yes } from "./cases/casus";
import { type FactsDocument, parseFacts } from "./facts";
import { wouldOpen } from "./would-open";

const NOW = Date.parse("2026-02-01T12:00:00+01:00");
const LATER = "2026-04-01T00:00:00+02:00";

function opened(change: Partial<FactsDocument> = {}, asked = consent(["jeugdhulp-x"], ["school-1"], [])) {
  const read = parseFacts(nl({ notes: [note("bram")], ...change, consents: [asked] }));
  if (!read.ok) throw new Error(`${read.fault.path.join(".")}: ${read.fault.message}`);
  const [request] = read.facts.consents;
  if (!request) throw new Error("There is one request.");
  return wouldOpen(read.facts, request, NOW)?.map(({ entry, notes }) => [
    entry,
    ...notes.map(({ id }) => id),
  ]);
}

const asked = (change: Parameters<typeof consent>[3]) => consent(["jeugdhulp-x"], ["school-1"], [], change);
const nobody = { guardians: [guardian("moeder", { authority: [] })] };

describe("if everybody says yes, a request opens", () => {
  test.each<[what: string, found: unknown, expected: unknown]>([
    ["the notes of who shares, in what is asked", opened(), [["school-1", "n1"]]],
    ["not another category", opened({}, asked({ categories: ["gezin"] })), [["school-1"]]],
    ["not the notes of another organisation", opened({ notes: [note("dirk")] }), [["school-1"]]],
    [
      "not what stays with its writer",
      opened({ notes: [note("bram", { scope: { kind: "persoonlijk" } })] }),
      [["school-1"]],
    ],
    [
      "not what is kept from who receives",
      opened({ notes: [note("bram", { withheldFrom: ["school-1"] })] }),
      [["school-1"]],
    ],
    [
      "the same when somebody said no so far",
      opened({}, consent(["jeugdhulp-x"], ["school-1"], [{ ...yes("vader"), answer: "refused" }])),
      [["school-1", "n1"]],
    ],
    [
      "the same to an organisation of whom nobody takes part",
      opened({ participants: nl().participants.filter(({ organisation }) => organisation !== "school-1") }),
      [["school-1", "n1"]],
    ],
    ["from when it begins", opened({}, asked({ validFrom: LATER })), [["school-1", "n1"]]],
    [
      "also where the pupil decides too",
      opened({ child: { id: "kim", birthDate: aged(13) } }),
      [["school-1", "n1"]],
    ],
    ["nothing where nobody with authority is known", opened(nobody), undefined],
  ])("%s", (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});
