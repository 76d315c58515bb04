/** The casus of the benchmark: 12 readers, 60 notes, 20 consents, the same at every run. Flemish: the most rules apply. */
import { type Facts, type FactsDocument, parseFacts } from "@/lib/policy/facts";
import { CATEGORIES, type Category } from "@/lib/policy/vocabulary";

export const NOW = Date.parse("2026-02-01T11:00:00Z");

const LONG_AGO = "2010-01-01T00:00:00Z";
const SCHOOL_YEAR = "2025-09-01T00:00:00+02:00";
const ORGANISATIONS = [
  { id: "school", sector: "school" },
  { id: "clb", sector: "clb" },
  { id: "cgg", sector: "gezondheidszorg" },
  { id: "jeugdhulp", sector: "jeugdhulp" },
  { id: "stad", sector: "gemeente" },
  { id: "bureau", sector: "politie" },
] as const;

const PEOPLE: [
  string,
  (typeof ORGANISATIONS)[number]["id"],
  string,
  FactsDocument["participants"][number]["duty"],
][] = [
  ["els", "school", "zorg", "ambtsgeheim"],
  ["fons", "school", "directie", "ambtsgeheim"],
  ["inge", "school", "klas", "ambtsgeheim"],
  ["greet", "clb", "anker", "beroepsgeheim"],
  ["gust", "clb", "anker", "beroepsgeheim"],
  ["hans", "cgg", "jongeren", "beroepsgeheim"],
  ["bram", "jeugdhulp", "thuis", "beroepsgeheim"],
  ["stef", "stad", "welzijn", "geen"],
  ["agent", "bureau", "jeugd", "ambtsgeheim"],
];

const SCOPES: FactsDocument["notes"][number]["scope"][] = [
  { kind: "casus" },
  { kind: "casus" },
  { kind: "casus" },
  { kind: "team" },
  { kind: "kring", ambtskring: "zorgcel" },
  { kind: "overleg", meeting: "mdo" },
];

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("an empty list has no items");
  return item;
}

function span(begin: number, index: number): readonly Category[] {
  return [0, 1, 2].map((step) => at(CATEGORIES, begin + index + step));
}

function document(): FactsDocument {
  const professionals = PEOPLE.map(([id]) => id);
  return {
    framework: "vl",
    child: { id: "lotte", birthDate: "2011-10-01" },
    guardians: ["mama", "papa"].map((id) => ({ id, kind: "ouder", authority: [{ from: LONG_AGO }] })),
    organisations: [...ORGANISATIONS],
    participants: PEOPLE.map(([id, organisation, team, duty]) => ({
      id,
      organisation,
      team,
      duty,
      role: id === "fons" ? "directie" : "begeleider",
      periods: [{ from: SCHOOL_YEAR, until: id === "stef" ? "2026-06-30T22:00:00Z" : null }],
    })),
    ambtskringen: [
      {
        id: "zorgcel",
        kind: "zorgcel",
        organisation: "school",
        members: ["els", "inge", "greet"].map((id) => ({ id, from: SCHOOL_YEAR })),
      },
    ],
    meetings: [
      {
        id: "mdo",
        startsAt: "2026-02-05T13:00:00Z",
        invited: ["els", "greet", "hans", "mama", "papa", "lotte"],
      },
    ],
    consents: Array.from({ length: 20 }, (_, index) => ({
      id: `toestemming-${String(index).padStart(2, "0")}`,
      validFrom: "2026-01-01T00:00:00+01:00",
      // Half of them end one by one in the year to come: that many stretches for the grants.
      validUntil: `2026-${String(3 + (index % 10)).padStart(2, "0")}-01T00:00:00Z`,
      disclosers: [at(ORGANISATIONS, index).id, at(ORGANISATIONS, index + 2).id],
      recipients: [at(ORGANISATIONS, index + 1).id, at(ORGANISATIONS, index + 3).id, "person:hans"],
      categories: [...span(index, 0)],
      responses: ["lotte", "mama", "papa"].map((by, giver) => ({
        by,
        at: `2026-01-0${2 + giver}T09:00:00Z`,
        // One of five is refused by a parent, which counts where the parents have a say.
        answer: giver === 2 && index % 5 === 4 ? ("refused" as const) : ("given" as const),
        form: "online" as const,
        informed: { what: true, toWhom: true, why: true, consequences: true },
      })),
    })),
    notes: Array.from({ length: 60 }, (_, index) => ({
      id: `notitie-${String(index).padStart(2, "0")}`,
      author: index % 15 === 0 ? "lotte" : at(professionals, index),
      writtenAt: `2026-01-${String(1 + (index % 30)).padStart(2, "0")}T10:00:00Z`,
      category: at(CATEGORIES, index),
      scope: index % 15 === 0 ? { kind: "casus" as const } : at(SCOPES, index),
      secret: index % 11 !== 0,
      withheldFrom: index % 13 === 0 ? ["stad"] : [],
      concerns: index % 7 === 0 ? ["papa"] : [],
      schoolClbRelevant: index % 2 === 0,
    })),
  };
}

export function benchCasus(): Facts {
  const read = parseFacts(document());
  if (!read.ok) throw new Error(`${read.fault.path.join(".")}: ${read.fault.message}`);
  return read.facts;
}
