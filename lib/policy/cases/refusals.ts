/** RULES.md section 1, "Form", "Who may stand where" and "Refused": what is no casus, and where the fault is. */
import type { FactsDocument } from "@/lib/policy/facts";
import { aged, consent, disclosure, guardian, meeting, nl, no, note, participant, vl, yes } from "./casus";

/** A document, perhaps not of the type of one: what comes in is anybody's JSON. */
export type Refusal = { title: string; casus: unknown; path: (string | number)[] };

const rich = nl({
  ambtskringen: [
    {
      id: "k1",
      kind: "zorgcel",
      organisation: "school-1",
      members: [{ id: "anna", from: "2025-09-01T00:00:00Z" }],
    },
  ],
  inquiries: [
    {
      by: "anna",
      ambtskring: "k1",
      reason: "zorg",
      from: "2026-01-01T00:00:00Z",
      until: "2026-02-01T00:00:00Z",
    },
  ],
  meetings: [meeting(["anna"], { notInvited: [{ id: "vader", reason: "veiligheid" }] })],
  consents: [consent(["jeugdhulp-x"], ["school-1", "person:moeder"], [yes("moeder")])],
  disclosures: [disclosure("bram", ["anna"])],
});
const earlier = "2026-01-01T00:00:00Z";
const later = "2026-06-01T00:00:00Z";

/** The rich casus with one thing changed, by its path; undefined takes the key away. */
function put(path: (string | number)[], value: unknown, casus: unknown = rich): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(casus)) {
    const copy: unknown[] = [...(casus as unknown[])];
    copy[Number(step)] = put(rest, value, copy[Number(step)]);
    return copy;
  }
  const { [step]: before, ...others } = casus as Record<string | number, unknown>;
  const after = put(rest, value, before ?? {});
  return after === undefined ? others : { ...others, [step]: after };
}

const REQUIRED: (string | number)[][] = [
  ["framework"],
  ["child"],
  ["organisations"],
  ["participants"],
  ["notes"],
  ["child", "id"],
  ["child", "birthDate"],
  ["guardians", 0, "id"],
  ["guardians", 0, "kind"],
  ["guardians", 0, "authority", 0, "from"],
  ["organisations", 0, "id"],
  ["organisations", 0, "sector"],
  ["participants", 0, "id"],
  ["participants", 0, "organisation"],
  ["participants", 0, "team"],
  ["participants", 0, "duty"],
  ["participants", 0, "role"],
  ["participants", 0, "periods", 0, "from"],
  ["ambtskringen", 0, "id"],
  ["ambtskringen", 0, "kind"],
  ["ambtskringen", 0, "organisation"],
  ["ambtskringen", 0, "members", 0, "id"],
  ["ambtskringen", 0, "members", 0, "from"],
  ["inquiries", 0, "by"],
  ["inquiries", 0, "ambtskring"],
  ["inquiries", 0, "from"],
  ["inquiries", 0, "until"],
  ["meetings", 0, "id"],
  ["meetings", 0, "startsAt"],
  ["meetings", 0, "notInvited", 0, "id"],
  ["consents", 0, "id"],
  ["consents", 0, "validFrom"],
  ["consents", 0, "validUntil"],
  ["consents", 0, "disclosers"],
  ["consents", 0, "recipients"],
  ["consents", 0, "categories"],
  ["consents", 0, "responses", 0, "by"],
  ["consents", 0, "responses", 0, "at"],
  ["consents", 0, "responses", 0, "answer"],
  ["consents", 0, "responses", 0, "form"],
  ["disclosures", 0, "id"],
  ["disclosures", 0, "decidedBy"],
  ["disclosures", 0, "ground"],
  ["disclosures", 0, "notes"],
  ["disclosures", 0, "recipients"],
  ["disclosures", 0, "from"],
  ["disclosures", 0, "until"],
  ["notes", 0, "id"],
  ["notes", 0, "author"],
  ["notes", 0, "writtenAt"],
  ["notes", 0, "category"],
  ["notes", 0, "scope"],
];

/** Words and instants that no list knows, at every place that has one. */
const WRONG_VALUES: [(string | number)[], unknown][] = [
  [["framework"], "be"],
  [["child", "birthDate"], "2015-02-29"],
  [["child", "birthDate"], "1-6-2015"],
  [["child", "birthDate"], "2015"],
  [["child", "birthDate"], "2015-06"],
  [["child", "birthDate"], "2015-06-01T00:00:00Z"],
  [["guardians", 0, "kind"], "oma"],
  [["guardians", 0, "authority", 0, "determined"], "ja"],
  [["guardians", 0, "authority", 0, "until"], "later"],
  [["organisations", 0, "sector"], "sportclub"],
  [["participants", 0, "duty"], "zwijgplicht"],
  [["participants", 0, "team"], 3],
  [["participants", 0, "periods", 0, "from"], "2025-09-01"],
  [["participants", 0, "periods", 0, "from"], "2025-09-01T00:00:00"],
  [["participants", 0, "periods", 0, "from"], "2025-09-31T00:00:00Z"],
  [["participants", 0, "periods", 0, "from"], "2025-09-01T24:00:00Z"],
  [["participants", 0, "periods", 0, "from"], "2025-09-01T00:00:00.12Z"],
  [["participants", 0, "periods", 0, "from"], "2025-09-01T00:00:00Z\n"],
  [["participants", 0, "periods", 0, "from"], 1_756_684_800_000],
  [["ambtskringen", 0, "kind"], "lerarenkamer"],
  [["meetings", 0, "startsAt"], "morgen"],
  [["consents", 0, "categories", 1], "hobby"],
  [["consents", 0, "responses", 0, "answer"], "misschien"],
  [["consents", 0, "responses", 0, "form"], "fax"],
  [["consents", 0, "responses", 0, "informed", "why"], 1],
  [["consents", 0, "bothGuardiansBecause"], ["lastig"]],
  [["disclosures", 0, "ground"], "zomaar"],
  [["disclosures", 0, "revokedAt"], "gisteren"],
  [["notes", 0, "category"], "hobby"],
  [["notes", 0, "scope", "kind"], "iedereen"],
  [["notes", 0, "secret"], "nee"],
];

const UNKNOWN_KEYS: (string | number)[][] = [
  ["extra"],
  ["child", "name"],
  ["guardians", 0, "email"],
  ["guardians", 0, "authority", 0, "kind"],
  ["organisations", 0, "name"],
  ["participants", 0, "sector"],
  ["ambtskringen", 0, "members", 0, "until_"],
  ["inquiries", 0, "id"],
  ["meetings", 0, "place"],
  ["consents", 0, "purpose"],
  ["consents", 0, "responses", 0, "informed", "how"],
  ["disclosures", 0, "answers", "goal"],
  ["notes", 0, "body"],
  ["notes", 0, "scope", "team"],
];

const UNKNOWN_IDS: (string | number)[][] = [
  ["participants", 0, "organisation"],
  ["ambtskringen", 0, "organisation"],
  ["ambtskringen", 0, "members", 0, "id"],
  ["inquiries", 0, "by"],
  ["inquiries", 0, "ambtskring"],
  ["meetings", 0, "invited", 0],
  ["meetings", 0, "notInvited", 0, "id"],
  ["consents", 0, "disclosers", 0],
  ["consents", 0, "recipients", 1],
  ["consents", 0, "responses", 0, "by"],
  ["disclosures", 0, "decidedBy"],
  ["disclosures", 0, "notes", 0],
  ["disclosures", 0, "recipients", 0],
  ["notes", 0, "author"],
];

const OPTIONAL_BUT_FILLED: (string | number)[][] = [
  ["consents", 0, "disclosers"],
  ["consents", 0, "recipients"],
  ["consents", 0, "categories"],
  ["disclosures", 0, "notes"],
  ["disclosures", 0, "recipients"],
];

/** Two stretches of time that meet in the middle. */
const overlapping = [
  { from: earlier, until: later },
  { from: "2026-03-01T00:00:00Z", until: null },
];

function withNote(change: Partial<FactsDocument["notes"][number]>): FactsDocument {
  return { ...rich, notes: [note("bram", change)] };
}

export const REFUSALS: Refusal[] = [
  { title: "geen object", casus: [], path: [] },
  { title: "niets", casus: null, path: [] },
  ...REQUIRED.map((path) => ({ title: `ontbreekt: ${path.join(".")}`, casus: put(path, undefined), path })),
  ...REQUIRED.map((path) => ({ title: `null: ${path.join(".")}`, casus: put(path, null), path })),
  ...WRONG_VALUES.map(([path, value]) => ({
    title: `${path.join(".")} = ${JSON.stringify(value)}`,
    casus: put(path, value),
    path: Array.isArray(value) ? [...path, 0] : path,
  })),
  ...UNKNOWN_KEYS.map((path) => ({
    title: `onbekende sleutel: ${path.join(".")}`,
    casus: put(path, "x"),
    path,
  })),
  {
    title: "een sleutel met een eigen leven",
    casus: JSON.parse(`{"__proto__": {}, ${JSON.stringify(rich).slice(1)}`),
    path: ["__proto__"],
  },
  ...UNKNOWN_IDS.map((path) => ({ title: `onbekend: ${path.join(".")}`, casus: put(path, "niemand"), path })),
  ...OPTIONAL_BUT_FILLED.map((path) => ({ title: `leeg: ${path.join(".")}`, casus: put(path, []), path })),

  {
    title: "een instelling als voogd in Vlaanderen",
    casus: vl({ guardians: [guardian("gi", { kind: "gi" })] }),
    path: ["guardians", 0, "kind"],
  },
  {
    title: "een curator in Vlaanderen",
    casus: vl({ guardians: [guardian("c", { kind: "curator" })] }),
    path: ["guardians", 0, "kind"],
  },
  {
    title: "een mentor in Vlaanderen",
    casus: vl({ guardians: [guardian("m", { kind: "mentor" })] }),
    path: ["guardians", 0, "kind"],
  },
  {
    title: "een bewindvoerder in Nederland",
    casus: nl({ guardians: [guardian("b", { kind: "bewindvoerder" })] }),
    path: ["guardians", 0, "kind"],
  },
  {
    title: "een Vlaamse grond in Nederland",
    casus: put(["disclosures", 0, "ground"], "verontrusting"),
    path: ["disclosures", 0, "ground"],
  },
  {
    title: "een Nederlandse grond in Vlaanderen",
    casus: vl({ disclosures: [disclosure("greet", ["els"])] }),
    path: ["disclosures", 0, "ground"],
  },
  {
    title: "een gestructureerd casusoverleg in Nederland",
    casus: put(["meetings", 0, "basis458ter"], { kind: "wet", purpose: "x", reference: "y" }),
    path: ["meetings", 0, "basis458ter"],
  },

  {
    title: "een persoon als lid die een ouder is",
    casus: put(["ambtskringen", 0, "members", 0, "id"], "moeder"),
    path: ["ambtskringen", 0, "members", 0, "id"],
  },
  {
    title: "een vraag van een ouder",
    casus: put(["inquiries", 0, "by"], "moeder"),
    path: ["inquiries", 0, "by"],
  },
  {
    title: "een besluit van een ouder",
    casus: put(["disclosures", 0, "decidedBy"], "moeder"),
    path: ["disclosures", 0, "decidedBy"],
  },
  {
    title: "een antwoord van een deelnemer",
    casus: put(["consents", 0, "responses", 0, "by"], "anna"),
    path: ["consents", 0, "responses", 0, "by"],
  },
  {
    title: "het kind als ontvanger",
    casus: put(["consents", 0, "recipients", 1], "person:kim"),
    path: ["consents", 0, "recipients", 1],
  },
  {
    title: "een ontvanger zonder person:",
    casus: put(["consents", 0, "recipients", 1], "moeder"),
    path: ["consents", 0, "recipients", 1],
  },
  {
    title: "een organisatie met person:",
    casus: put(["consents", 0, "recipients", 1], "person:school-1"),
    path: ["consents", 0, "recipients", 1],
  },
  {
    title: "een persoon die deelt",
    casus: put(["consents", 0, "disclosers", 0], "person:bram"),
    path: ["consents", 0, "disclosers", 0],
  },
  {
    title: "een notitie als ontvanger",
    casus: put(["disclosures", 0, "recipients", 0], "n1"),
    path: ["disclosures", 0, "recipients", 0],
  },
  {
    title: "een uitzondering voor een organisatie die niet is gevraagd",
    casus: put(["consents", 0, "responses", 0, "except"], { recipients: ["gemeente-y"] }),
    path: ["consents", 0, "responses", 0, "except", "recipients", 0],
  },
  {
    title: "een uitzondering voor een onderwerp dat niet is gevraagd",
    casus: put(["consents", 0, "responses", 0, "except"], { categories: ["gezin", "justitie"] }),
    path: ["consents", 0, "responses", 0, "except", "categories", 1],
  },
  {
    title: "een uitzondering voor niemand",
    casus: put(["consents", 0, "responses", 0, "except"], { recipients: ["person:niemand"] }),
    path: ["consents", 0, "responses", 0, "except", "recipients", 0],
  },
  {
    title: "een instelling die schrijft",
    casus: nl({ guardians: [guardian("gi", { kind: "gi" })], notes: [note("gi")] }),
    path: ["notes", 0, "author"],
  },
  {
    title: "een organisatie die schrijft",
    casus: withNote({ author: "school-1" }),
    path: ["notes", 0, "author"],
  },
  {
    title: "een ouder met een team",
    casus: withNote({ author: "moeder", scope: { kind: "team" } }),
    path: ["notes", 0, "scope", "kind"],
  },
  {
    title: "het kind in een kring",
    casus: withNote({ author: "kim", scope: { kind: "kring", ambtskring: "k1" } }),
    path: ["notes", 0, "scope", "kind"],
  },
  {
    title: "een kring die er niet is",
    casus: withNote({ scope: { kind: "kring", ambtskring: "m1" } }),
    path: ["notes", 0, "scope", "ambtskring"],
  },
  {
    title: "een kring zonder naam",
    casus: put(["notes", 0, "scope"], { kind: "kring" }),
    path: ["notes", 0, "scope", "ambtskring"],
  },
  {
    title: "een overleg dat er niet is",
    casus: withNote({ scope: { kind: "overleg", meeting: "k1" } }),
    path: ["notes", 0, "scope", "meeting"],
  },
  {
    title: "onthouden aan niemand",
    casus: withNote({ withheldFrom: ["school-1", "anna"] }),
    path: ["notes", 0, "withheldFrom", 1],
  },
  {
    title: "ook over het kind",
    casus: withNote({ concerns: ["vader", "kim"] }),
    path: ["notes", 0, "concerns", 1],
  },
  {
    title: "ook over person:vader",
    casus: withNote({ concerns: ["person:vader"] }),
    path: ["notes", 0, "concerns", 0],
  },

  {
    title: "een leeg id",
    casus: nl({ organisations: [...nl().organisations, { id: " \t", sector: "overig" }] }),
    path: ["organisations", 3, "id"],
  },
  {
    title: "een id dat met person: begint",
    casus: nl({ guardians: [guardian("person:x")] }),
    path: ["guardians", 0, "id"],
  },
  {
    title: "het id waarop een toestemming wacht",
    casus: nl({ guardians: [guardian("wettelijk_vertegenwoordiger")] }),
    path: ["guardians", 0, "id"],
  },
  {
    title: "een ouder met het id van het kind",
    casus: nl({ guardians: [guardian("kim")] }),
    path: ["guardians", 0, "id"],
  },
  {
    title: "een notitie met het id van een organisatie",
    casus: withNote({ id: "school-1" }),
    path: ["notes", 0, "id"],
  },
  {
    title: "een toestemming met het id van een overleg",
    casus: put(["consents", 0, "id"], "m1"),
    path: ["consents", 0, "id"],
  },
  {
    title: "een kring met het id van een deelnemer",
    casus: put(["ambtskringen", 0, "id"], "bram"),
    path: ["ambtskringen", 0, "id"],
  },

  {
    title: "een toestemming die eindigt voor zij begint",
    casus: put(["consents", 0, "validUntil"], earlier),
    path: ["consents", 0, "validUntil"],
  },
  {
    title: "een toestemming van nul lang",
    casus: put(["consents", 0, "validUntil"], "2026-01-04T23:00:00Z"),
    path: ["consents", 0, "validUntil"],
  },
  {
    title: "een besluit dat eindigt voor het begint",
    casus: put(["disclosures", 0, "until"], earlier),
    path: ["disclosures", 0, "until"],
  },
  {
    title: "een vraag die eindigt als zij begint",
    casus: put(["inquiries", 0, "until"], earlier),
    path: ["inquiries", 0, "until"],
  },
  {
    title: "gezag dat eindigt voor het begint",
    casus: put(["guardians", 1, "authority", 0, "until"], "2009-01-01T00:00:00Z"),
    path: ["guardians", 1, "authority", 0, "until"],
  },
  {
    title: "een beperking van nul lang",
    casus: put(["guardians", 1, "restricted"], [{ from: earlier, until: earlier }]),
    path: ["guardians", 1, "restricted", 0, "until"],
  },
  {
    title: "een periode die eindigt voor zij begint",
    casus: put(["participants", 2, "periods", 0, "until"], "2025-01-01T00:00:00Z"),
    path: ["participants", 2, "periods", 0, "until"],
  },
  {
    title: "een lidmaatschap dat eindigt voor het begint",
    casus: put(["ambtskringen", 0, "members", 0, "until"], "2025-01-01T00:00:00Z"),
    path: ["ambtskringen", 0, "members", 0, "until"],
  },
  {
    title: "een vaststelling die eindigt voor zij begint",
    casus: put(["child", "competence"], [{ capable: true, from: later, until: earlier, assessedBy: "x" }]),
    path: ["child", "competence", 0, "until"],
  },
  {
    title: "twee vaststellingen tegelijk",
    casus: put(
      ["child", "competence"],
      overlapping.map((interval) => ({ ...interval, capable: true, assessedBy: "x" })),
    ),
    path: ["child", "competence", 1, "from"],
  },
  {
    title: "tweemaal gezag tegelijk",
    casus: put(["guardians", 0, "authority"], overlapping),
    path: ["guardians", 0, "authority", 1, "from"],
  },
  {
    title: "tweemaal beperkt tegelijk",
    casus: put(["guardians", 0, "restricted"], overlapping),
    path: ["guardians", 0, "restricted", 1, "from"],
  },
  {
    title: "tweemaal deelnemer tegelijk",
    casus: put(["participants", 0, "periods"], overlapping),
    path: ["participants", 0, "periods", 1, "from"],
  },
  {
    title: "tweemaal lid tegelijk",
    casus: put(
      ["ambtskringen", 0, "members"],
      overlapping.map((interval) => ({ ...interval, id: "anna" })),
    ),
    path: ["ambtskringen", 0, "members", 1, "from"],
  },
  {
    title: "twee antwoorden van één persoon op één moment",
    casus: put(
      ["consents", 0, "responses"],
      [yes("moeder"), no("vader"), no("moeder", { at: "2026-01-06T08:00:00Z" })],
    ),
    path: ["consents", 0, "responses", 2, "at"],
  },
  {
    title: "uitgenodigd en niet uitgenodigd",
    casus: put(["meetings", 0, "invited"], ["anna", "vader"]),
    path: ["meetings", 0, "notInvited", 0, "id"],
  },
];

/** What looks wrong and is not: these are casussen. */
export const ACCEPTED: { title: string; casus: unknown }[] = [
  { title: "de rijke casus", casus: rich },
  {
    title: "niets dan wat verplicht is",
    casus: {
      framework: "vl",
      child: { id: "x", birthDate: aged(10) },
      organisations: [],
      participants: [],
      notes: [],
    },
  },
  {
    title: "null waar iets mag ontbreken",
    casus: {
      ...rich,
      guardians: null,
      ambtskringen: null,
      inquiries: null,
      meetings: null,
      consents: null,
      disclosures: null,
      child: { ...rich.child, competence: null },
      notes: [{ ...note("bram"), secret: null, withheldFrom: null, concerns: null, schoolClbRelevant: null }],
    },
  },
  {
    title: "een id tweemaal in een lijst",
    casus: put(["consents", 0, "recipients"], ["school-1", "school-1"]),
  },
  {
    title: "intervallen die elkaar raken",
    casus: put(["participants", 0, "periods"], [{ from: later }, { from: earlier, until: later }]),
  },
  {
    title: "… in de andere volgorde",
    casus: put(["participants", 0, "periods"], [{ from: earlier, until: later }, { from: later }]),
  },
  {
    title: "twee leden tegelijk",
    casus: put(
      ["ambtskringen", 0, "members"],
      ["anna", "bram"].map((id) => ({ id, from: earlier })),
    ),
  },
  {
    title: "twee antwoorden op één moment, van twee mensen",
    casus: put(["consents", 0, "responses"], [yes("moeder"), yes("vader")]),
  },
  {
    title: "het kind in een uitzondering",
    casus: put(["consents", 0, "responses", 0, "except"], { recipients: ["person:kim", "school-1"] }),
  },
  {
    title: "een notitie onthouden aan het kind",
    casus: withNote({ withheldFrom: ["person:kim", "school-1"] }),
  },
  {
    title: "een ouder als ontvanger van een besluit",
    casus: put(["disclosures", 0, "recipients"], ["moeder", "kim"]),
  },
  {
    title: "een nooddeur van twee dagen: die opent niets, maar is geen fout",
    casus: put(["disclosures", 0, "emergency"], true),
  },
  {
    title: "een instelling als voogd in Nederland",
    casus: nl({ guardians: [guardian("gi", { kind: "gi" })] }),
  },
  {
    title: "een instant zonder seconden, aan de andere kant van de wereld",
    casus: put(["meetings", 0, "startsAt"], "2026-02-05T14:00-11:30"),
  },
  { title: "een geboortedatum in de toekomst", casus: nl({ child: { id: "kim", birthDate: "2030-01-01" } }) },
  {
    title: "een deelnemer zonder team of rol",
    casus: nl({
      participants: [...nl().participants, participant("x", "school-1", "", "geen", { role: "" })],
    }),
  },
];
