/** RULES.md sections 5 and 6: sharing without consent, invitations, the shared screen. */
import type { Case } from "./case";
import {
  type DisclosureDocument,
  TODAY,
  aged,
  consent,
  disclosure,
  guardian,
  meeting,
  nl,
  note,
  participant,
  piet,
  sofie,
  tess,
  vera,
  vl,
  vlWith,
  yes,
} from "./casus";

const OPEN = "ja · zonder_toestemming · ACC-4 · d1";
const CLOSED = "nee · geen_toestemming · CON-2";

function shared(change: Partial<DisclosureDocument>, by = "bram"): Case["casus"] {
  return nl({ disclosures: [disclosure(by, ["anna"], change)] });
}

const whole = disclosure("bram", ["anna"]).answers;
const emergency = {
  emergency: true,
  from: "2026-02-01T10:00:00+01:00",
  until: "2026-02-02T10:00:00+01:00",
  answers: { interest: "nu niet veilig", minimum: "alleen dit bericht" },
  whyNoConsent: "geen tijd",
  consulted: [],
  clientInformed: null,
};
const flemish = [piet, vera, sofie];

export const SHARING_CASES: Case[] = [
  {
    rule: "DIS-1",
    title: "Heel vastgelegd: het deelt",
    casus: shared({}),
    reads: { anna: OPEN, dirk: CLOSED },
  },
  ...(["interest", "alternative", "effort", "weighing", "minimum"] as const).map((missing): Case => ({
    rule: "DIS-1",
    title: `Zonder antwoord op ${missing} deelt het niets`,
    casus: shared({ answers: { ...whole, [missing]: " \u00a0" } }),
    reads: { anna: CLOSED },
  })),
  {
    rule: "DIS-1",
    title: "Zonder reden waarom er geen toestemming is niets",
    casus: shared({ whyNoConsent: null }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-1",
    title: "Wie niemand raadpleegde, deelt niets",
    casus: shared({ consulted: [] }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-1",
    title: "… ook niet wie alleen zichzelf raadpleegde",
    casus: shared({ consulted: [" bram ", "bram", " "] }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-1",
    title: "… wel wie ook een ander raadpleegde",
    casus: shared({ consulted: ["bram", "Carla"] }),
    reads: { anna: OPEN },
  },
  {
    rule: "DIS-1",
    title: "De cliënt weet het niet, en er staat niet waarom",
    casus: shared({ clientInformed: { informed: false, why: "" } }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-1",
    title: "De cliënt weet het: dan hoeft er geen reden",
    casus: shared({ clientInformed: { informed: true } }),
    reads: { anna: OPEN },
  },
  {
    rule: "DIS-2",
    title: "Na de einddatum deelt het niets meer",
    casus: shared({ until: TODAY }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-2",
    title: "Voor de begindatum nog niets",
    casus: shared({ from: "2026-02-01T11:00:00.001Z" }),
    reads: { anna: CLOSED },
  },
  { rule: "DIS-2", title: "Op de begindatum wel", casus: shared({ from: TODAY }), reads: { anna: OPEN } },
  {
    rule: "DIS-2",
    title: "Teruggedraaid op dit moment",
    casus: shared({ revokedAt: TODAY }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-2",
    title: "Straks teruggedraaid: nu nog open",
    casus: shared({ revokedAt: "2026-02-01T12:00:00.001+01:00" }),
    reads: { anna: OPEN },
  },
  {
    rule: "DIS-3",
    title: "Een collega in het team van de schrijver mag besluiten",
    casus: shared({}, "carla"),
    reads: { anna: OPEN },
  },
  {
    rule: "DIS-3",
    title: "Iemand van een andere organisatie niet",
    casus: shared({}, "dirk"),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-3",
    title: "Iemand van een ander team niet",
    casus: nl({
      participants: [...nl().participants, participant("cor", "jeugdhulp-x", "verblijf", "beroepsgeheim")],
      disclosures: [disclosure("cor", ["anna"])],
    }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-3",
    title: "De schrijver moet meedoen op het moment dat het begint",
    casus: nl({
      participants: [
        ...nl().participants.filter(({ id }) => id !== "bram"),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", {
          periods: [{ from: "2026-02-01T10:00:00Z" }],
        }),
      ],
      disclosures: [disclosure("bram", ["anna"])],
    }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-3",
    title: "… daarna mag hij de casus verlaten",
    casus: nl({
      participants: [
        ...nl().participants.filter(({ id }) => id !== "bram"),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", {
          periods: [{ from: "2025-09-01T00:00:00Z", until: "2026-02-01T00:00:00.001+01:00" }],
        }),
      ],
      disclosures: [disclosure("bram", ["anna"])],
    }),
    reads: { anna: OPEN },
  },
  {
    rule: "DIS-3",
    title: "Wat een ouder schreef, geeft een professional niet door",
    casus: nl({
      notes: [note("vader", { concerns: ["moeder"] })],
      disclosures: [disclosure("bram", ["anna"])],
    }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-4",
    title: "Verontrusting: alleen naar de gemandateerde voorziening",
    casus: vlWith(flemish, {
      disclosures: [disclosure("greet", ["vera", "piet", "mama"], { ground: "verontrusting" })],
    }),
    reads: { vera: OPEN, piet: CLOSED, mama: "nee · eigen_regie_jeugdige · ACC-7" },
  },
  {
    rule: "DIS-4",
    title: "Misdrijf tegen een minderjarige: alleen naar het parket",
    casus: vlWith(flemish, {
      disclosures: [disclosure("greet", ["vera", "piet"], { ground: "art_458bis" })],
    }),
    reads: { piet: OPEN, vera: CLOSED },
  },
  {
    rule: "DIS-4",
    title: "Artikel 75/1: identificatie, op schriftelijke vraag, aan parket of sociale dienst",
    casus: vlWith(flemish, {
      notes: [note("greet", { category: "identificatie" })],
      disclosures: [
        disclosure("greet", ["piet", "sofie", "vera"], {
          ground: "art_75_1",
          writtenRequest: "brief van 12 januari",
        }),
      ],
    }),
    reads: { piet: OPEN, sofie: OPEN, vera: CLOSED },
  },
  {
    rule: "DIS-4",
    title: "… niet zonder schriftelijke vraag",
    casus: vlWith(flemish, {
      notes: [note("greet", { category: "identificatie" })],
      disclosures: [disclosure("greet", ["piet"], { ground: "art_75_1", writtenRequest: " " })],
    }),
    reads: { piet: CLOSED },
  },
  {
    rule: "DIS-4",
    title: "… en niets anders dan identificatie",
    casus: vlWith(flemish, {
      notes: [note("greet", { category: "gezin" })],
      disclosures: [disclosure("greet", ["piet"], { ground: "art_75_1", writtenRequest: "brief" })],
    }),
    reads: { piet: CLOSED },
  },
  ...(["conflict_van_plichten", "goed_hulpverlenerschap", "wettelijke_meldplicht"] as const).map(
    (ground): Case => ({
      rule: "DIS-4",
      title: `Nederland, ${ground}: de ontvanger is vrij`,
      casus: shared({ ground }),
      reads: { anna: OPEN },
    }),
  ),
  ...(
    [
      "rapportageplicht",
      "getuigenis",
      "eigen_verdediging",
      "aangifteplicht",
      "noodtoestand",
      "schuldig_verzuim",
    ] as const
  ).map((ground): Case => ({
    rule: "DIS-4",
    title: `Vlaanderen, ${ground}: de ontvanger is vrij`,
    casus: vl({ disclosures: [disclosure("greet", ["inge"], { ground })] }),
    reads: { inge: OPEN },
  })),
  { rule: "DIS-5", title: "Nood: drie antwoorden, 24 uur", casus: shared(emergency), reads: { anna: OPEN } },
  {
    rule: "DIS-5",
    title: "… een milliseconde te lang deelt niets",
    casus: shared({ ...emergency, until: "2026-02-02T10:00:00.001+01:00" }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-5",
    title: "… en niet omdat het heel is vastgelegd",
    casus: shared({ emergency: true, until: "2026-02-03T00:00:00+01:00" }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-5",
    title: "… niet op een andere grond",
    casus: shared({ ...emergency, ground: "goed_hulpverlenerschap" }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-5",
    title: "… niet zonder minimum",
    casus: shared({ ...emergency, answers: { interest: "nu niet veilig" } }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-5",
    title: "… niet zonder belang",
    casus: shared({ ...emergency, answers: { minimum: "dit" } }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-5",
    title: "… niet zonder reden waarom er geen toestemming is",
    casus: shared({ ...emergency, whyNoConsent: "" }),
    reads: { anna: CLOSED },
  },
  {
    rule: "DIS-5",
    title: "Vlaanderen: noodtoestand en schuldig verzuim ook",
    casus: vl({ disclosures: [disclosure("greet", ["inge"], { ...emergency, ground: "noodtoestand" })] }),
    reads: { inge: OPEN },
  },
  {
    rule: "DIS-5",
    title: "… schuldig verzuim",
    casus: vl({ disclosures: [disclosure("greet", ["inge"], { ...emergency, ground: "schuldig_verzuim" })] }),
    reads: { inge: OPEN },
  },
  {
    rule: "DIS-5",
    title: "24 uur zijn 24 verstreken uren, ook in de nacht dat de klok vooruitgaat",
    casus: shared({ ...emergency, from: "2026-03-28T12:00:00+01:00", until: "2026-03-29T13:00:00+02:00" }),
    at: "2026-03-29T10:00:00+02:00",
    reads: { anna: OPEN },
  },
  {
    rule: "DIS-5",
    title: "… van middag tot middag in de nacht dat de klok teruggaat is te lang",
    casus: shared({ ...emergency, from: "2026-10-24T12:00:00+02:00", until: "2026-10-25T12:00:00+01:00" }),
    at: "2026-10-25T10:00:00+01:00",
    reads: { anna: CLOSED },
  },
  {
    rule: "INV-1",
    title: "Ouders met gezag worden uitgenodigd",
    casus: nl({ meetings: [meeting(["anna", "moeder"])] }),
    missing: ["vader"],
  },
  {
    rule: "INV-1",
    title: "… niet als lezen voor een van hen is afgesloten",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", { restricted: [{ from: "2026-01-01T00:00:00Z" }] })],
      meetings: [meeting(["moeder"])],
    }),
    missing: [],
  },
  {
    rule: "INV-1",
    title: "… niet als het gezag niet vaststaat",
    casus: nl({
      guardians: [
        guardian("moeder"),
        guardian("vader", { authority: [{ from: "2010-01-01T00:00:00Z", determined: false }] }),
      ],
      meetings: [meeting(["moeder"])],
    }),
    missing: [],
  },
  {
    rule: "INV-1",
    title: "… ook van een jongere van 17",
    casus: nl({ age: 17, meetings: [meeting(["kim"])] }),
    missing: ["moeder", "vader"],
  },
  {
    rule: "INV-1",
    title: "… niet meer vanaf 18",
    casus: nl({ age: 18, meetings: [meeting(["kim"])] }),
    missing: [],
  },
  {
    rule: "INV-1",
    title: "… dan wel de mentor van wie niet bekwaam is",
    casus: nl({
      child: {
        id: "kim",
        birthDate: aged(19),
        competence: [{ capable: false, from: "2025-01-01T00:00:00Z", assessedBy: "dr. Bos" }],
      },
      guardians: [guardian("moeder"), guardian("mentor", { kind: "mentor" })],
      meetings: [meeting(["kim"])],
    }),
    missing: ["mentor"],
  },
  {
    rule: "INV-1",
    title: "… niet de mentor van wie wel bekwaam is",
    casus: nl({ age: 18, guardians: [guardian("mentor", { kind: "mentor" })], meetings: [meeting(["kim"])] }),
    missing: [],
  },
  {
    rule: "INV-1",
    title: "Het telt op de dag van het overleg, niet vandaag",
    casus: nl({
      guardians: [
        guardian("moeder", { authority: [{ from: "2010-01-01T00:00:00Z", until: "2026-02-03T00:00:00Z" }] }),
      ],
      meetings: [meeting([])],
    }),
    missing: [],
  },
  {
    rule: "INV-2",
    title: "Nederland: een kind van 12 wordt uitgenodigd, ook als het niet bekwaam is",
    casus: nl({
      child: {
        id: "kim",
        birthDate: aged(12),
        competence: [{ capable: false, from: "2025-01-01T00:00:00Z", assessedBy: "dr. Bos" }],
      },
      meetings: [meeting(["moeder", "vader"])],
    }),
    missing: ["kim"],
  },
  {
    rule: "INV-2",
    title: "… een kind van 11 niet",
    casus: nl({ age: 11, meetings: [meeting(["moeder", "vader"])] }),
    missing: [],
  },
  {
    rule: "INV-2",
    title: "Vlaanderen: een bekwaam kind",
    casus: vl({ meetings: [meeting(["mama", "papa"])] }),
    missing: ["lotte"],
  },
  {
    rule: "INV-2",
    title: "… een leerling die niet bekwaam is niet",
    casus: vl({
      child: {
        id: "lotte",
        birthDate: aged(14),
        competence: [{ capable: false, from: "2025-01-01T00:00:00Z", assessedBy: "greet" }],
      },
      meetings: [meeting(["mama", "papa"])],
    }),
    missing: [],
  },
  {
    rule: "INV-3",
    title: "Wie met een reden buiten blijft, ontbreekt niet",
    casus: nl({ meetings: [meeting(["moeder"], { notInvited: [{ id: "vader", reason: "veiligheid" }] })] }),
    missing: [],
  },
  {
    rule: "INV-3",
    title: "… zonder reden wel",
    casus: nl({ meetings: [meeting(["moeder"], { notInvited: [{ id: "vader", reason: "\t" }] })] }),
    missing: ["vader"],
  },
  {
    rule: "SCR-1",
    title: "Wat iedereen mag lezen, mag op het scherm",
    casus: nl({ consents: [consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")])] }),
    screen: { present: ["anna", "bram", "moeder"], notes: ["n1"] },
  },
  {
    rule: "SCR-1",
    title: "… niet als een van hen het niet mag lezen",
    casus: nl({ consents: [consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")])] }),
    screen: { present: ["anna", "dirk"], notes: [] },
  },
  { rule: "SCR-1", title: "… niet als er niemand is", casus: nl(), screen: { present: [], notes: [] } },
  {
    rule: "SCR-1",
    title: "… niet wat persoonlijk is, ook niet voor de schrijver alleen",
    casus: nl({ notes: [note("bram", { scope: { kind: "persoonlijk" } })] }),
    screen: { present: ["bram"], notes: [] },
  },
  {
    rule: "SCR-1",
    title: "… niet wat nog niet is geschreven",
    casus: nl({ notes: [note("bram", { writtenAt: "2026-02-01T12:00:00.001+01:00" })] }),
    screen: { present: ["bram"], notes: [] },
  },
  {
    rule: "SCR-1",
    title: "Een vertrouwenspersoon telt mee",
    casus: vlWith([tess], { notes: [note("greet", { concerns: ["mama"] })] }),
    screen: { present: ["greet", "tess"], notes: [] },
  },
];
