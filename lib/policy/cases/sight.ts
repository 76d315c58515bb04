/**
 * RULES.md section 9: who sees what besides notes. One row: a thing of a casus, who sees it and who does not. In nl anna
 * coordinates, in vl els.
 */
import type { FactsDocument } from "@/lib/policy/facts";
import type { SightRule } from "@/lib/policy/sight";
import {
  agent,
  consent,
  disclosure,
  guardian,
  meester,
  meeting,
  nl,
  no,
  note,
  participant,
  tess,
  vl,
  vlWith,
  yes,
} from "./casus";
import type { Circumstances } from "./circumstances";

export type SightCase = {
  rule: SightRule;
  title: string;
  casus: FactsDocument;
  around?: Circumstances;
  /** The day of the cases, if absent. */
  at?: string;
  /** `kind id`; for the casus itself `casus`. */
  thing: string;
  yes: string[];
  no: string[];
};

const LAST_YEAR = "2025-09-01T00:00:00+02:00";
const NEW_YEAR = "2026-01-01T00:00:00+01:00";
const TOMORROW = "2026-02-02T12:00:00+01:00";
const restricted = { restricted: [{ from: NEW_YEAR }] };
const undetermined = { authority: [{ from: LAST_YEAR, determined: false }] };
const left = { periods: [{ from: LAST_YEAR, until: NEW_YEAR }] };
const notCapable = [{ capable: false, from: NEW_YEAR, assessedBy: "dr. Bos" }];

/** The school may have it from the youth-care team, by both parents' yes. */
const given = consent(["jeugdhulp-x"], ["school-1"], [yes("moeder"), yes("vader")]);
const educational = note("anna", { category: "onderwijs" });

const zorgcel = vl().ambtskringen ?? [];
const inquiry = {
  by: "fons",
  ambtskring: "zorgcel",
  reason: "klacht van een ouder",
  from: NEW_YEAR,
  until: "2026-03-01T00:00:00+01:00",
};

/** Dirk of the municipality was attached for the disclosure d1 alone. */
const attached = (change: Partial<FactsDocument> = {}) =>
  nl({
    participants: [
      participant("anna", "school-1", "zorg", "ambtsgeheim"),
      participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim"),
      participant("carla", "jeugdhulp-x", "ambulant", "beroepsgeheim"),
      participant("dirk", "gemeente-y", "leerplicht", "geen", {
        periods: [{ from: "2026-02-01T00:00:00+01:00", until: "2026-03-01T00:00:00+01:00" }],
      }),
    ],
    disclosures: [disclosure("carla", ["dirk"])],
    ...change,
  });

export const SIGHT_CASES: SightCase[] = [
  // VIS-1
  {
    rule: "VIS-1",
    title: "Van de casus weten wie meewerken en de ouders; een leerling onder de 12 nog niet",
    casus: nl({ age: 11 }),
    thing: "casus",
    yes: ["anna", "bram", "carla", "dirk", "moeder", "vader"],
    no: ["kim"],
  },
  {
    rule: "VIS-1",
    title: "… vanaf 12 wel",
    casus: nl({ age: 12 }),
    thing: "casus",
    yes: ["kim", "moeder"],
    no: [],
  },
  {
    rule: "VIS-1",
    title: "In Nederland weet een leerling van 12 ervan, ook wie niet bekwaam is",
    casus: nl({ age: 13, child: { id: "kim", birthDate: "2012-06-01", competence: notCapable } }),
    thing: "casus",
    yes: ["kim"],
    no: [],
  },
  {
    rule: "VIS-1",
    title: "In Vlaanderen niet wie niet bekwaam is",
    casus: vl({ child: { id: "lotte", birthDate: "2011-06-01", competence: notCapable } }),
    thing: "casus",
    yes: ["mama"],
    no: ["lotte"],
  },
  {
    rule: "VIS-1",
    title: "Wie niet meer meewerkt, weet er niet meer van",
    casus: nl({
      participants: [
        participant("anna", "school-1", "zorg", "ambtsgeheim"),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", left),
      ],
    }),
    thing: "casus",
    yes: ["anna"],
    no: ["bram"],
  },
  {
    rule: "VIS-1",
    title: "Een coördinator blijft het zien als de periodes zijn geëindigd: die opent de casus weer",
    casus: nl({ participants: [participant("anna", "school-1", "zorg", "ambtsgeheim", left)], notes: [] }),
    thing: "casus",
    yes: ["anna"],
    no: [],
  },
  {
    rule: "VIS-1",
    title: "Een vervanger van wie de periode voorbij is en die niet meewerkt, niet",
    casus: nl({ participants: [participant("anna", "school-1", "zorg", "ambtsgeheim", left)], notes: [] }),
    around: { coordinators: [{ id: "anna", until: NEW_YEAR }] },
    thing: "casus",
    yes: [],
    no: ["anna"],
  },
  {
    rule: "VIS-1",
    title: "Ouders van een leerling van 16 staan erbuiten (nl)",
    casus: nl({ age: 16 }),
    thing: "casus",
    yes: ["kim"],
    no: ["moeder", "vader"],
  },
  {
    rule: "VIS-1",
    title: "… maar wie iets van school leest, weet dat er een casus is, zolang",
    casus: nl({ age: 16, notes: [educational] }),
    thing: "casus",
    yes: ["moeder", "vader"],
    no: [],
  },
  {
    rule: "VIS-1",
    title: "… en wie is uitgenodigd ook",
    casus: nl({ age: 16, meetings: [meeting(["anna", "moeder"])] }),
    thing: "casus",
    yes: ["moeder"],
    no: ["vader"],
  },
  {
    rule: "VIS-1",
    title: "Zonder gezag, met onbepaald gezag of beperkt: erbuiten",
    casus: nl({
      guardians: [
        guardian("moeder", restricted),
        guardian("vader", undetermined),
        guardian("oom", { authority: [] }),
      ],
    }),
    thing: "casus",
    yes: [],
    no: ["moeder", "vader", "oom"],
  },
  {
    rule: "VIS-1",
    title: "Wie gevraagd wordt, weet ervan, ook met gezag dat niet vaststaat",
    casus: nl({ guardians: [guardian("moeder"), guardian("vader", undetermined)], consents: [given] }),
    thing: "casus",
    yes: ["vader"],
    no: [],
  },
  {
    rule: "VIS-1",
    title: "Een jonge leerling die een advocaat mag kiezen, ziet de vraag en verder geen casus",
    casus: vlWith([meester], { age: 9, consents: [consent(["clb-1"], ["person:meester"], [])] }),
    thing: "casus",
    yes: ["mama"],
    no: ["lotte"],
  },
  {
    rule: "VIS-1",
    title: "Wie alleen voor een melding is aangehaakt, kent de naam van de leerling",
    casus: attached(),
    thing: "casus",
    yes: ["dirk"],
    no: [],
  },

  // VIS-2
  {
    rule: "VIS-2",
    title: "Wie meewerkt, is bekend aan de leerling, wie meewerkt en de ouders",
    casus: nl({ age: 13 }),
    thing: "participant dirk",
    yes: ["dirk", "kim", "anna", "bram", "moeder", "vader"],
    no: [],
  },
  {
    rule: "VIS-2",
    title: "Een leerling onder de 12 ziet niemand",
    casus: nl({ age: 11 }),
    thing: "participant bram",
    yes: ["bram"],
    no: ["kim"],
  },
  {
    rule: "VIS-2",
    title: "Wie vertrok, ziet alleen zichzelf nog",
    casus: nl({
      participants: [
        participant("anna", "school-1", "zorg", "ambtsgeheim"),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", left),
      ],
    }),
    thing: "participant anna",
    yes: ["anna"],
    no: ["bram"],
  },
  {
    rule: "VIS-2",
    title: "Een ouder buiten die alleen iets van school leest, kent de schrijver",
    casus: nl({ age: 16, notes: [educational] }),
    thing: "participant anna",
    yes: ["moeder"],
    no: [],
  },
  {
    rule: "VIS-2",
    title: "… en verder niemand",
    casus: nl({ age: 16, notes: [educational] }),
    thing: "participant bram",
    yes: ["kim"],
    no: ["moeder", "vader"],
  },
  {
    rule: "VIS-2",
    title: "Wie gevraagd wordt, kent wie vraagt",
    casus: nl({ guardians: [guardian("moeder"), guardian("vader", undetermined)], consents: [given] }),
    thing: "participant anna",
    yes: ["vader"],
    no: [],
  },
  {
    rule: "VIS-2",
    title: "… en wie met naam als ontvanger in de vraag staat, maar wie er niet in staat niet",
    casus: nl({
      guardians: [guardian("vader", undetermined)],
      consents: [consent(["jeugdhulp-x"], ["person:dirk"], [])],
    }),
    thing: "participant dirk",
    yes: ["vader"],
    no: [],
  },
  {
    rule: "VIS-2",
    title: "… dus bram niet, al deelt zijn organisatie",
    casus: nl({
      guardians: [guardian("vader", undetermined)],
      consents: [consent(["jeugdhulp-x"], ["person:dirk"], [])],
    }),
    thing: "participant bram",
    yes: [],
    no: ["vader"],
  },
  {
    rule: "VIS-2",
    title: "Een ouder buiten die is uitgenodigd, kent het gezelschap",
    casus: nl({ age: 16, meetings: [meeting(["anna", "bram", "moeder"])] }),
    thing: "participant bram",
    yes: ["moeder"],
    no: ["vader"],
  },
  {
    rule: "VIS-2",
    title: "… en niet wie er niet bij is",
    casus: nl({ age: 16, meetings: [meeting(["anna", "bram", "moeder"])] }),
    thing: "participant carla",
    yes: ["kim"],
    no: ["moeder"],
  },
  {
    rule: "VIS-2",
    title: "Een vertrouwenspersoon kent alleen de leerling",
    casus: vlWith([tess]),
    thing: "participant tess",
    yes: ["tess", "lotte"],
    no: ["els", "greet", "hans", "mama", "papa"],
  },
  {
    rule: "VIS-2",
    title: "… ook een ouder niet die leest wat de vertrouwenspersoon schreef",
    casus: vlWith([tess], { age: 11, notes: [note("tess")] }),
    thing: "participant tess",
    yes: ["tess"],
    no: ["mama", "papa"],
  },
  {
    rule: "VIS-2",
    title: "De vertrouwenspersoon zelf ziet wie meewerkt",
    casus: vlWith([tess]),
    thing: "participant hans",
    yes: ["tess"],
    no: [],
  },
  {
    rule: "VIS-2",
    title: "Wie in de eigen organisatie plichten bevestigt, kent wie er meewerkt van die organisatie",
    casus: nl(),
    around: { offices: [{ id: "olga", organisation: "jeugdhulp-x", office: "duties" }] },
    thing: "participant bram",
    yes: ["olga"],
    no: [],
  },
  {
    rule: "VIS-2",
    title: "… van een andere niet",
    casus: nl(),
    around: { offices: [{ id: "olga", organisation: "jeugdhulp-x", office: "duties" }] },
    thing: "participant anna",
    yes: [],
    no: ["olga"],
  },
  {
    rule: "VIS-1",
    title: "… en geen casus of leerling",
    casus: nl(),
    around: { offices: [{ id: "olga", organisation: "jeugdhulp-x", office: "duties" }] },
    thing: "casus",
    yes: [],
    no: ["olga"],
  },
  {
    rule: "VIS-2",
    title: "Dat een ontvanger is aangehaakt, weten wie besliste, schreef en bevestigde; de coördinator niet",
    casus: attached(),
    around: { disclosures: { d1: { confirmedBy: "olga" } } },
    thing: "participant dirk",
    yes: ["dirk", "bram", "carla", "olga"],
    no: ["anna", "moeder", "vader", "kim"],
  },
  {
    rule: "VIS-2",
    title: "Wie al meewerkte, blijft als zodanig te zien",
    casus: nl({ disclosures: [disclosure("carla", ["dirk"])] }),
    thing: "participant dirk",
    yes: ["anna", "moeder"],
    no: [],
  },
  {
    rule: "VIS-2",
    title: "De aangehaakte kent wie besliste",
    casus: attached(),
    thing: "participant carla",
    yes: ["dirk"],
    no: [],
  },
  {
    rule: "VIS-2",
    title: "… en verder niemand, ook de schrijver niet",
    casus: attached(),
    thing: "participant bram",
    yes: ["anna"],
    no: ["dirk"],
  },
  {
    rule: "VIS-2",
    title: "Een ouder aan wie zonder toestemming is gedeeld, kent wie besliste",
    casus: nl({ age: 16, disclosures: [disclosure("carla", ["moeder"])] }),
    thing: "participant carla",
    yes: ["moeder"],
    no: ["vader"],
  },

  // VIS-3
  {
    rule: "VIS-3",
    title: "De tekst van een vraag zien wie vraagt, de coördinator en wie gevraagd wordt",
    casus: nl({ age: 13, consents: [given] }),
    around: { coordinators: [{ id: "anna" }], consents: { c1: { draftedBy: "bram" } } },
    thing: "consent c1",
    yes: ["anna", "bram", "kim", "moeder", "vader"],
    no: ["carla", "dirk"],
  },
  {
    rule: "VIS-3",
    title: "Wie niet is gevraagd, ziet niets",
    casus: nl({ consents: [given] }),
    around: { consents: { c1: { asked: ["moeder"] } } },
    thing: "consent c1",
    yes: ["moeder"],
    no: ["vader"],
  },
  {
    rule: "VIS-3",
    title: "Een ouder zonder stem ziet niets: vanaf 16 is de vraag van de leerling",
    casus: nl({ age: 16, consents: [given] }),
    thing: "consent c1",
    yes: ["kim"],
    no: ["moeder", "vader"],
  },
  {
    rule: "VIS-3",
    title: "… ook een ontvanger niet, als die ouder er geen stem in heeft",
    casus: nl({ age: 16, consents: [consent(["jeugdhulp-x"], ["person:vader"], [yes("kim")])] }),
    thing: "consent_state c1",
    yes: ["bram"],
    no: ["vader", "moeder"],
  },
  {
    rule: "VIS-3",
    title: "Een ontvanger met een stem weet of het geldt",
    casus: nl({ consents: [consent(["jeugdhulp-x"], ["person:vader"], [yes("moeder"), yes("vader")])] }),
    thing: "consent_state c1",
    yes: ["vader", "bram"],
    no: ["moeder"],
  },
  {
    rule: "VIS-3",
    title: "Een beperkte ouder ziet de vraag niet: er staan plaatsen en mensen in",
    casus: nl({ guardians: [guardian("moeder"), guardian("vader", restricted)], consents: [given] }),
    thing: "consent c1",
    yes: ["moeder"],
    no: ["vader"],
  },
  {
    rule: "VIS-3",
    title: "De versie zonder plaatsen ziet alleen de beperkte ouder voor wie zij is vrijgegeven",
    casus: nl({
      guardians: [guardian("moeder", restricted), guardian("vader", restricted), guardian("oom")],
      consents: [given],
    }),
    around: { consents: { c1: { asked: ["moeder", "vader", "oom"], guarded: ["vader", "oom"] } } },
    thing: "guarded c1",
    yes: ["vader"],
    no: ["moeder", "oom", "anna", "bram", "kim"],
  },
  {
    rule: "VIS-1",
    title: "De versie zonder plaatsen laat de casus zelf niet zien",
    casus: nl({ guardians: [guardian("moeder"), guardian("vader", restricted)], consents: [given] }),
    around: { consents: { c1: { asked: ["vader"], guarded: ["vader"] } } },
    thing: "casus",
    yes: ["moeder"],
    no: ["vader"],
  },
  {
    rule: "VIS-3",
    title: "De versie zonder plaatsen gaat niet naar wie niets werd gevraagd",
    casus: nl({ guardians: [guardian("moeder"), guardian("vader", restricted)], consents: [given] }),
    around: { consents: { c1: { asked: ["moeder"], guarded: ["vader"] } } },
    thing: "guarded c1",
    yes: [],
    no: ["vader", "moeder"],
  },
  {
    rule: "VIS-3",
    title: "Een concept ziet niemand van wie het zal vragen",
    casus: nl(),
    around: { consents: { concept: { asked: [], draftedBy: "bram" } } },
    thing: "consent concept",
    yes: ["anna", "bram"],
    no: ["moeder", "kim", "carla"],
  },
  {
    rule: "VIS-3",
    title: "Wie vroeg en vertrok, ziet de vraag niet meer",
    casus: nl({
      participants: [
        participant("anna", "school-1", "zorg", "ambtsgeheim"),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", left),
      ],
      consents: [given],
    }),
    around: { consents: { c1: { draftedBy: "bram" } } },
    thing: "consent c1",
    yes: ["anna"],
    no: ["bram"],
  },
  {
    rule: "VIS-3",
    title: "Of het geldt, weten wie deelt en wie ontvangt, zodra het gold",
    casus: nl({ consents: [given] }),
    thing: "consent_state c1",
    yes: ["anna", "bram", "carla"],
    no: ["dirk", "kim"],
  },
  {
    rule: "VIS-3",
    title: "… niet wie een ouder wegliet",
    casus: nl({
      consents: [
        consent(
          ["jeugdhulp-x"],
          ["school-1", "gemeente-y"],
          [yes("moeder", { except: { recipients: ["gemeente-y"] } })],
        ),
      ],
    }),
    thing: "consent_state c1",
    yes: ["anna", "bram"],
    no: ["dirk"],
  },
  {
    rule: "VIS-3",
    title: "… en niemand, als wie tekenden samen alles weglieten",
    casus: nl({
      consents: [
        consent(
          ["jeugdhulp-x"],
          ["school-1", "gemeente-y"],
          [
            yes("moeder", { except: { recipients: ["gemeente-y"] } }),
            yes("vader", { except: { recipients: ["school-1"] } }),
          ],
        ),
      ],
    }),
    thing: "consent_state c1",
    yes: [],
    no: ["anna", "bram", "dirk"],
  },
  {
    rule: "VIS-3",
    title: "… en niets zolang het nooit gold",
    casus: nl({ consents: [consent(["jeugdhulp-x"], ["school-1"], [no("moeder")])] }),
    thing: "consent_state c1",
    yes: [],
    no: ["anna", "bram", "carla", "dirk"],
  },
  {
    rule: "VIS-3",
    title: "Na intrekken blijven ze weten dat het er was",
    casus: nl({
      consents: [
        consent(
          ["jeugdhulp-x"],
          ["school-1"],
          [yes("moeder"), yes("moeder", { answer: "withdrawn", at: "2026-01-20T09:00:00+01:00" })],
        ),
      ],
    }),
    thing: "consent_state c1",
    yes: ["bram"],
    no: ["dirk"],
  },
  {
    rule: "VIS-3",
    title: "Wat morgen pas geldt, is vandaag nog onbekend",
    casus: nl({
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder"), yes("vader")], { validFrom: TOMORROW }),
      ],
    }),
    thing: "consent_state c1",
    yes: [],
    no: ["bram"],
  },
  {
    rule: "VIS-3",
    title: "… en morgen bekend",
    casus: nl({
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder"), yes("vader")], { validFrom: TOMORROW }),
      ],
    }),
    at: TOMORROW,
    thing: "consent_state c1",
    yes: ["bram"],
    no: [],
  },

  // VIS-4
  {
    rule: "VIS-4",
    title: "Wie wat antwoordde, zien wie vroeg en de coördinator; geen ander die antwoordt",
    casus: nl({ age: 13, consents: [given] }),
    around: { consents: { c1: { draftedBy: "bram" } } },
    thing: "answers c1",
    yes: ["anna", "bram"],
    no: ["kim", "moeder", "vader", "carla", "dirk"],
  },
  {
    rule: "VIS-4",
    title: "Wie vroeg en vertrok, niet meer",
    casus: nl({
      participants: [
        participant("anna", "school-1", "zorg", "ambtsgeheim"),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", left),
      ],
      consents: [given],
    }),
    around: { consents: { c1: { draftedBy: "bram" } } },
    thing: "answers c1",
    yes: ["anna"],
    no: ["bram"],
  },

  // VIS-6
  {
    rule: "VIS-6",
    title:
      "Van delen zonder toestemming weten wie besliste, wie bevestigde en wie de notitie schreef; de coördinator niet",
    casus: nl({ disclosures: [disclosure("carla", ["anna"])] }),
    around: { disclosures: { d1: { confirmedBy: "olga" } } },
    thing: "disclosure d1",
    yes: ["carla", "bram", "olga"],
    no: ["anna", "dirk", "kim", "moeder", "vader"],
  },
  {
    rule: "VIS-6",
    title: "De ontvanger leest de notitie en niet het besluit, ook niet wie het nog meer kreeg",
    casus: nl({ disclosures: [disclosure("bram", ["dirk", "moeder"])] }),
    thing: "disclosure d1",
    yes: ["bram"],
    no: ["dirk", "moeder"],
  },
  {
    rule: "VIS-6",
    title: "In nood weet het team van de beslisser ervan",
    casus: nl({ disclosures: [disclosure("bram", ["anna"], { emergency: true })] }),
    around: { disclosures: { d1: { confirmedBy: null } } },
    thing: "disclosure d1",
    yes: ["bram", "carla"],
    no: ["anna"],
  },
  {
    rule: "VIS-6",
    title: "… zonder nood niet",
    casus: nl({ disclosures: [disclosure("bram", ["anna"])] }),
    thing: "disclosure d1",
    yes: ["bram"],
    no: ["carla"],
  },
  {
    rule: "VIS-6",
    title: "Een concept is van wie het schrijft",
    casus: nl(),
    around: { disclosures: { concept: { decidedBy: "carla", confirmedBy: null } } },
    thing: "disclosure concept",
    yes: ["carla"],
    no: ["bram", "anna"],
  },
  {
    rule: "VIS-6",
    title: "Ouder en leerling weten het vanaf het moment dat het hun zelf is verteld",
    casus: nl({ age: 13, disclosures: [disclosure("bram", ["anna"])] }),
    around: {
      disclosures: {
        d1: {
          informed: [
            { id: "moeder", at: "2026-02-01T09:00:00+01:00" },
            { id: "kim", at: TOMORROW },
          ],
        },
      },
    },
    thing: "disclosure d1",
    yes: ["moeder"],
    no: ["vader", "kim"],
  },
  {
    rule: "VIS-6",
    title: "Een beperkte ouder niet, ook wie het is verteld",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", restricted)],
      disclosures: [disclosure("bram", ["anna"])],
    }),
    around: { disclosures: { d1: { informed: [{ id: "vader", at: NEW_YEAR }] } } },
    thing: "disclosure d1",
    yes: ["bram"],
    no: ["vader"],
  },
  {
    rule: "VIS-6",
    title: "Wie zelf schreef is niet daarom op de hoogte: een leerling hoort het van mensen",
    casus: nl({
      age: 13,
      notes: [note("bram"), note("kim", { id: "n2" })],
      disclosures: [disclosure("bram", ["anna"], { notes: ["n1", "n2"] })],
    }),
    thing: "disclosure d1",
    yes: ["bram"],
    no: ["kim"],
  },
  {
    rule: "VIS-6",
    title: "De functionaris van de organisatie van de beslisser ziet het besluit",
    casus: nl({ disclosures: [disclosure("bram", ["anna"])] }),
    around: {
      offices: [
        { id: "fg-jeugdhulp", organisation: "jeugdhulp-x", office: "officer" },
        { id: "fg-school", organisation: "school-1", office: "officer" },
        { id: "carla", organisation: "jeugdhulp-x", office: "officer" },
      ],
    },
    thing: "disclosure d1",
    yes: ["fg-jeugdhulp"],
    no: ["fg-school", "carla"],
  },

  // VIS-7
  {
    rule: "VIS-7",
    title: "Een overleg zien de coördinator en wie is uitgenodigd",
    casus: nl({ age: 13, meetings: [meeting(["bram", "moeder", "kim"])] }),
    thing: "meeting m1",
    yes: ["anna", "bram", "moeder", "kim"],
    no: ["carla", "dirk", "vader"],
  },
  {
    rule: "VIS-7",
    title: "Ook een ouder buiten en een leerling onder de 12, als die zijn uitgenodigd",
    casus: nl({
      guardians: [guardian("oom", { authority: [] })],
      meetings: [meeting(["anna", "oom", "kim"])],
    }),
    thing: "meeting m1",
    yes: ["oom", "kim"],
    no: [],
  },
  {
    rule: "VIS-7",
    title: "Een beperkte ouder niet: er staat bij waar en met wie",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", restricted)],
      meetings: [meeting(["anna", "moeder", "vader"])],
    }),
    thing: "meeting m1",
    yes: ["moeder"],
    no: ["vader"],
  },
  {
    rule: "VIS-7",
    title: "Wie is uitgenodigd en vertrok, niet meer",
    casus: nl({
      participants: [
        participant("anna", "school-1", "zorg", "ambtsgeheim"),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", left),
      ],
      meetings: [meeting(["bram"])],
    }),
    thing: "meeting m1",
    yes: ["anna"],
    no: ["bram"],
  },
  {
    rule: "VIS-7",
    title: "Wie niet is uitgenodigd en waarom, ziet de coördinator alleen",
    casus: nl({
      meetings: [meeting(["bram", "moeder"], { notInvited: [{ id: "vader", reason: "contactverbod" }] })],
    }),
    thing: "company_left_out m1",
    yes: ["anna"],
    no: ["bram", "moeder", "vader"],
  },

  // VIS-8
  {
    rule: "VIS-8",
    title: "Een ambtskring zien de leden, de leerling en een coördinator van die school",
    casus: vl(),
    thing: "kring zorgcel",
    yes: ["els", "greet", "lotte"],
    no: ["fons", "inge", "hans", "mama", "papa"],
  },
  {
    rule: "VIS-8",
    title: "Een coördinator van de school die geen lid is, ook",
    casus: vl(),
    around: { coordinators: [{ id: "inge" }] },
    thing: "kring zorgcel",
    yes: ["inge"],
    no: [],
  },
  {
    rule: "VIS-8",
    title: "Wat met de leerling is afgesproken, zien de leden en de leerling; de coördinator niet",
    casus: vl(),
    around: { coordinators: [{ id: "inge" }] },
    thing: "agreement zorgcel",
    yes: ["els", "greet", "lotte"],
    no: ["inge", "fons", "hans", "mama", "papa"],
  },
  {
    rule: "VIS-8",
    title: "Een coördinator van elders niet",
    casus: vl(),
    around: { coordinators: [{ id: "hans" }] },
    thing: "kring zorgcel",
    yes: ["els"],
    no: ["hans"],
  },
  {
    rule: "VIS-8",
    title: "Wie geen lid meer is, niet",
    casus: vl({
      ambtskringen: zorgcel.map((kring) => ({
        ...kring,
        members: [
          { id: "els", from: LAST_YEAR },
          { id: "greet", from: LAST_YEAR, until: NEW_YEAR },
        ],
      })),
    }),
    thing: "kring zorgcel",
    yes: ["els"],
    no: ["greet"],
  },
  {
    rule: "VIS-8",
    title: "Een lid dat de casus verliet, niet",
    casus: vl({
      participants: [
        participant("els", "school-2", "zorg", "ambtsgeheim"),
        participant("greet", "clb-1", "anker", "beroepsgeheim", left),
      ],
    }),
    thing: "kring zorgcel",
    yes: ["els"],
    no: ["greet"],
  },
  {
    rule: "VIS-8",
    title: "Een vraag van de directie zien de leden, de leerling en de directeur die vroeg",
    casus: vl({ inquiries: [inquiry] }),
    thing: "inquiry vraag-1",
    yes: ["els", "greet", "lotte", "fons"],
    no: ["hans", "mama"],
  },
  {
    rule: "VIS-8",
    title: "… de coördinator die geen lid is, niet",
    casus: vl({ inquiries: [inquiry] }),
    around: { coordinators: [{ id: "inge" }] },
    thing: "inquiry vraag-1",
    yes: ["els"],
    no: ["inge"],
  },
  {
    rule: "VIS-8",
    title: "De directeur die vroeg, ziet daarom nog geen leden",
    casus: vl({ inquiries: [inquiry] }),
    thing: "kring zorgcel",
    yes: ["els"],
    no: ["fons"],
  },

  // VIS-9
  {
    rule: "VIS-9",
    title: "Een adres zien de persoon zelf en de coördinator; de andere ouder nooit",
    casus: nl({ age: 13 }),
    thing: "contact moeder",
    yes: ["moeder", "anna"],
    no: ["vader", "kim", "bram", "carla", "dirk"],
  },
  {
    rule: "VIS-9",
    title: "Het adres van de leerling evenzo",
    casus: nl({ age: 13 }),
    thing: "contact kim",
    yes: ["kim", "anna"],
    no: ["moeder", "vader", "bram"],
  },

  // VIS-10
  {
    rule: "VIS-10",
    title:
      "Wat op gezag rustte dat er niet was, ziet de functionaris van de organisatie van de auteurs alleen",
    casus: nl({ age: 13 }),
    around: {
      reports: [{ id: "r1", organisation: "jeugdhulp-x" }],
      offices: [
        { id: "fg-jeugdhulp", organisation: "jeugdhulp-x", office: "officer" },
        { id: "fg-school", organisation: "school-1", office: "officer" },
        { id: "olga", organisation: "jeugdhulp-x", office: "duties" },
      ],
    },
    thing: "report r1",
    yes: ["fg-jeugdhulp"],
    no: ["fg-school", "olga", "anna", "bram", "moeder", "vader", "kim"],
  },
  {
    rule: "VIS-10",
    title: "Niet een functionaris die zelf meedoet",
    casus: nl(),
    around: {
      reports: [{ id: "r1", organisation: "jeugdhulp-x" }],
      offices: [{ id: "carla", organisation: "jeugdhulp-x", office: "officer" }],
    },
    thing: "report r1",
    yes: [],
    no: ["carla"],
  },

  // VIS-4, for the officer
  {
    rule: "VIS-4",
    title: "Het hele dossier kan alleen de functionaris van de organisatie van de vrager openen",
    casus: nl({ age: 13, consents: [given] }),
    around: {
      offices: [
        { id: "fg-school", organisation: "school-1", office: "officer" },
        { id: "fg-jeugdhulp", organisation: "jeugdhulp-x", office: "officer" },
        { id: "olga", organisation: "school-1", office: "duties" },
      ],
    },
    thing: "record c1",
    yes: ["fg-school"],
    no: ["fg-jeugdhulp", "olga", "anna", "bram", "moeder", "vader", "kim"],
  },
  {
    rule: "VIS-4",
    title: "Niet een functionaris die zelf meedoet",
    casus: nl({ consents: [given] }),
    around: { offices: [{ id: "anna", organisation: "school-1", office: "officer" }] },
    thing: "record c1",
    yes: [],
    no: ["anna"],
  },
  {
    rule: "VIS-4",
    title: "Van een concept is er geen dossier",
    casus: nl(),
    around: {
      consents: { concept: { draftedBy: "anna" } },
      offices: [{ id: "fg-school", organisation: "school-1", office: "officer" }],
    },
    thing: "record concept",
    yes: [],
    no: ["fg-school", "anna"],
  },

  // VIS-13
  {
    rule: "VIS-13",
    title: "Wie een ouder is, weten de leerling, wie meewerkt en de ouders binnen",
    casus: nl({
      age: 13,
      guardians: [guardian("moeder"), guardian("vader"), guardian("oom", { authority: [] })],
    }),
    thing: "guardian moeder",
    yes: ["moeder", "vader", "kim", "anna", "bram"],
    no: ["oom"],
  },
  {
    rule: "VIS-13",
    title: "Een ouder buiten kent zichzelf",
    casus: nl({ guardians: [guardian("oom", { authority: [] })] }),
    thing: "guardian oom",
    yes: ["oom", "anna"],
    no: ["kim"],
  },
  {
    rule: "VIS-13",
    title: "Wie alleen voor een melding is aangehaakt, kent de ouders niet",
    casus: attached(),
    thing: "guardian moeder",
    yes: ["anna"],
    no: ["dirk"],
  },
  {
    rule: "VIS-13",
    title: "Gezag en hoe het is nagegaan ziet de coördinator; ook de ouder zelf niet",
    casus: nl(),
    thing: "authority moeder",
    yes: ["anna"],
    no: ["moeder", "vader", "bram", "carla", "dirk"],
  },
  {
    rule: "VIS-13",
    title: "Het oordeel over bekwaamheid en de reden evenzo",
    casus: nl({ age: 13, child: { id: "kim", birthDate: "2012-06-01", competence: notCapable } }),
    thing: "competence casus",
    yes: ["anna"],
    no: ["kim", "moeder", "bram"],
  },

  // VIS-16
  {
    rule: "VIS-16",
    title: "Geboortedatum en klas zien de coördinator en de leerling; wie meewerkt niet",
    casus: nl({ age: 13 }),
    thing: "child kim",
    yes: ["anna", "kim"],
    no: ["bram", "dirk", "moeder"],
  },
  {
    rule: "VIS-16",
    title: "Wie gevraagd wordt ook: ze staan op het formulier",
    casus: nl({ consents: [given] }),
    thing: "child kim",
    yes: ["moeder", "vader"],
    no: ["bram"],
  },
  {
    rule: "VIS-16",
    title: "Een beperkte ouder niet: de klas verraadt de school",
    casus: nl({ guardians: [guardian("moeder"), guardian("vader", restricted)], consents: [given] }),
    thing: "child kim",
    yes: ["moeder"],
    no: ["vader"],
  },
  {
    rule: "VIS-1",
    title: "De politie werkt mee als ieder ander: de casus ziet zij, de notities niet",
    casus: vlWith([agent]),
    thing: "casus",
    yes: ["agent"],
    no: [],
  },
];
