/** What a casus comes to at a moment, for people: a grid of who reads what, and a sentence for each decision. */
import { type Access, decide } from "./decide";
import { explain, writeMoment } from "./explain";
import type { Facts, Note } from "./facts";
import { type Grant, grantsFrom } from "./grants";
import type { Instant } from "./instant";
import { LEGAL_REPRESENTATIVE } from "./names";
import type { ConsentDecision } from "./decide";
import type { ConsentStatus, Framework } from "./vocabulary";

const COUNTRY: Record<Framework, string> = { nl: "Nederland", vl: "Vlaanderen" };

const STATUS: Record<ConsentStatus, string> = {
  verlopen: "is verlopen",
  geweigerd: "is geweigerd",
  ingetrokken: "is ingetrokken",
  onvolledig: "is nog niet volledig",
  nog_niet: "is volledig, maar gaat later in",
  geldig: "geldt",
};

/** In Dutch; people and things are called by their ids, since a document holds no names. */
export function report(facts: Facts, at: Instant, present?: readonly string[]): string {
  const decisions = decide(facts, at, present);
  const grants = grantsFrom(facts, at).filter(({ from }) => from === at);
  const written = decisions.access.length === 0 ? ["Er is nog niets geschreven."] : grid(decisions.access);
  return [
    `Wie leest wat op ${writeMoment(at, facts.framework)} (${COUNTRY[facts.framework]})`,
    section("", written),
    ...perNote(decisions.access).map(([noteId, access]) => noteSection(facts, noteId, access, grants, at)),
    section(
      "Toestemmingen",
      decisions.consents.map((consent) => consentLine(consent, facts.framework)),
    ),
    section(
      "Uitnodigingen",
      decisions.meetings.map(
        ({ id, missing }) =>
          `${id}: ${missing.length === 0 ? "niemand ontbreekt" : `${list(missing)} niet uitgenodigd`}`,
      ),
    ),
    ...(decisions.sharedScreen === undefined
      ? []
      : [
          section("Gedeeld scherm", [
            decisions.sharedScreen.length === 0 ? "niets" : list(decisions.sharedScreen),
          ]),
        ]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A row a note, a column a reader. */
function grid(access: readonly Access[]): string[] {
  const notes = perNote(access);
  const readers = [...new Set(access.map(({ reader }) => reader))];
  const widest = Math.max(...notes.map(([note]) => note.length));
  const row = (first: string, cells: readonly string[]) =>
    [first.padEnd(widest), ...cells.map((cell, index) => cell.padEnd(readers[index]?.length ?? 0))]
      .join("  ")
      .trimEnd();
  return [
    row("", readers),
    ...notes.map(([note, ofNote]) =>
      row(
        note,
        ofNote.map(({ allow }) => (allow ? "ja" : "–")),
      ),
    ),
  ];
}

function perNote(access: readonly Access[]): [string, Access[]][] {
  return [...Map.groupBy(access, ({ note }) => note)];
}

function noteSection(
  facts: Facts,
  noteId: string,
  access: readonly Access[],
  grants: readonly Grant[],
  at: Instant,
): string {
  const note = facts.notes.find(({ id }) => id === noteId);
  if (note === undefined) throw new Error("a decision is about a note of the casus");
  return section(
    `${note.id}: ${note.category}, geschreven door ${note.author}, ${scopeWords(note)}`,
    access.map((one) => {
      const grant = grants.find((granted) => granted.note === one.note && granted.reader === one.reader);
      const names = {
        framework: facts.framework,
        reader: { as: "naam", name: one.reader },
        child: facts.child.id,
        author: note.author,
      } as const;
      const by = one.by === null ? "" : ` (${one.by})`;
      return `${explain({ ...one, until: grant?.until }, names, at).text}${by}`;
    }),
  );
}

function scopeWords({ scope }: Note): string {
  switch (scope.kind) {
    case "persoonlijk":
      return "persoonlijk";
    case "team":
      return "voor het team";
    case "kring":
      return `voor ambtskring ${scope.ambtskring}`;
    case "casus":
      return "voor de casus";
    case "overleg":
      return `voor overleg ${scope.meeting}`;
  }
}

function consentLine({ id, status, waitingFor, nextChange }: ConsentDecision, framework: Framework): string {
  const people = waitingFor.map((person) =>
    person === LEGAL_REPRESENTATIVE ? "een wettelijk vertegenwoordiger" : person,
  );
  const waiting = people.length === 0 ? "" : ` en wacht op ${list(people)}`;
  const change = nextChange === null ? "" : `; dat verandert op ${writeMoment(nextChange, framework)}`;
  return `${id} ${STATUS[status]}${waiting}${change}`;
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return [...(title === "" ? [] : [title]), ...lines.map((line) => `  ${line}`)].join("\n");
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat("nl", { type: "conjunction" }).format(words);
}
