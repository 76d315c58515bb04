/** RULES.md section 4: who reads a note. */
import type { Case } from "./case";
import {
  TODAY,
  aged,
  agent,
  consent,
  disclosure,
  guardian,
  meeting,
  nl,
  note,
  participant,
  piet,
  tess,
  vl,
  vlWith,
  yes,
} from "./casus";

const inZorgcel = { kind: "kring", ambtskring: "zorgcel" } as const;
const inOverleg = { kind: "overleg", meeting: "m1" } as const;
const basis458ter = {
  kind: "toestemming_procureur",
  purpose: "integriteit",
  reference: "protocol 12",
} as const;
const incapable = (age: number, id: string) => ({
  id,
  birthDate: aged(age),
  competence: [{ capable: false, from: "2025-01-01T00:00:00Z", assessedBy: "dr. Bos" }],
});
const inquiry = {
  by: "fons",
  ambtskring: "zorgcel",
  reason: "zorg om Lotte",
  from: "2026-01-20T00:00:00Z",
  until: "2026-03-01T00:00:00Z",
};

export const READING_CASES: Case[] = [
  {
    rule: "ACC-1",
    title: "Wie schreef, leest terug",
    casus: nl({ notes: [note("bram", { scope: { kind: "persoonlijk" } })] }),
    reads: { bram: "ja · auteur · ACC-1" },
  },
  {
    rule: "ACC-1",
    title: "… ook wie de casus verliet",
    casus: nl({
      participants: [
        ...nl().participants.slice(0, 1),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim", { periods: [] }),
      ],
    }),
    reads: { bram: "ja · auteur · ACC-1" },
  },
  {
    rule: "ACC-1",
    title: "… ook een ouder voor wie lezen is afgesloten",
    casus: nl({
      guardians: [guardian("moeder", { restricted: [{ from: "2026-01-01T00:00:00Z" }] })],
      notes: [note("moeder")],
    }),
    reads: { moeder: "ja · auteur · ACC-1" },
  },
  {
    rule: "ACC-2",
    title: "Persoonlijk blijft persoonlijk, ook voor een collega en met een besluit om te delen",
    casus: nl({
      notes: [note("bram", { scope: { kind: "persoonlijk" }, secret: false })],
      disclosures: [disclosure("bram", ["anna"])],
    }),
    reads: {
      carla: "nee · persoonlijk · ACC-2",
      anna: "nee · persoonlijk · ACC-2",
      moeder: "nee · persoonlijk · ACC-2",
    },
  },
  {
    rule: "ACC-3",
    title: "Wie de casus verliet, leest niets meer; ook niet wat geen geheim is, ook niet met een besluit",
    casus: nl({
      participants: [
        participant("anna", "school-1", "zorg", "ambtsgeheim", {
          periods: [{ from: "2025-09-01T00:00:00Z", until: TODAY }],
        }),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim"),
      ],
      notes: [note("bram", { secret: false })],
      disclosures: [disclosure("bram", ["anna"])],
    }),
    reads: { anna: "nee · geen_deelnemer · ACC-3" },
  },
  {
    rule: "ACC-3",
    title: "… een milliseconde eerder nog wel",
    casus: nl({
      participants: [
        participant("anna", "school-1", "zorg", "ambtsgeheim", {
          periods: [{ from: "2025-09-01T00:00:00Z", until: "2026-02-01T11:00:00.001Z" }],
        }),
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim"),
      ],
      notes: [note("bram", { secret: false })],
    }),
    reads: { anna: "ja · niet_geheim · OPEN-1" },
  },
  {
    rule: "ACC-4",
    title: "Een besluit om te delen gaat voor afgesloten, vertrouwelijk en intern",
    casus: nl({
      guardians: [guardian("moeder", { restricted: [{ from: "2026-01-01T00:00:00Z" }] })],
      notes: [note("bram", { scope: { kind: "team" }, withheldFrom: ["person:moeder", "school-1"] })],
      disclosures: [disclosure("bram", ["moeder", "anna"])],
    }),
    reads: {
      moeder: "ja · zonder_toestemming · ACC-4 · d1",
      anna: "ja · zonder_toestemming · ACC-4 · d1",
      dirk: "nee · buiten_team · TEAM-3",
    },
  },
  {
    rule: "ACC-4",
    title: "Van meer besluiten wordt het eerste genoemd",
    casus: nl({
      disclosures: [disclosure("bram", ["anna"], { id: "b" }), disclosure("carla", ["anna"], { id: "a" })],
    }),
    reads: { anna: "ja · zonder_toestemming · ACC-4 · a" },
  },
  {
    rule: "RST-1",
    title: "Lezen afgesloten: ook over het onderwijs",
    casus: nl({
      guardians: [guardian("moeder", { restricted: [{ from: "2026-01-01T00:00:00Z" }] }), guardian("vader")],
      notes: [note("anna", { category: "onderwijs" })],
    }),
    reads: { moeder: "nee · beperkt · RST-1", vader: "ja · onderwijs · ACC-7" },
  },
  {
    rule: "RST-1",
    title: "… ook met toestemming voor deze ouder",
    casus: vl({
      age: 18,
      guardians: [guardian("mama", { restricted: [{ from: "2026-01-01T00:00:00Z" }] })],
      notes: [note("greet")],
      consents: [consent(["clb-1"], ["person:mama"], [yes("lotte")])],
    }),
    reads: { mama: "nee · beperkt · RST-1" },
  },
  {
    rule: "ACC-5",
    title: "Gevraagd om het niet met de school te delen",
    casus: nl({ notes: [note("bram", { withheldFrom: ["school-1"], secret: false })] }),
    reads: { anna: "nee · vertrouwelijk · ACC-5", dirk: "ja · niet_geheim · OPEN-1" },
  },
  {
    rule: "ACC-5",
    title: "Gevraagd om het niet met moeder te delen",
    casus: nl({ notes: [note("bram", { withheldFrom: ["person:moeder"] })] }),
    reads: { moeder: "nee · vertrouwelijk · ACC-5", vader: "ja · gezag · ACC-7" },
  },
  {
    rule: "ACC-5",
    title: "Wat de leerling niet mag weten, weet de vertrouwenspersoon niet",
    casus: vlWith([tess], { notes: [note("els", { withheldFrom: ["person:lotte"] })] }),
    reads: {
      lotte: "nee · vertrouwelijk · ACC-5",
      tess: "nee · vertrouwelijk · ACC-5",
      inge: "ja · ambtsgenoten · AMB-1",
    },
  },
  {
    rule: "ACC-6",
    title: "Een bekwaam kind leest het eigen dossier",
    casus: nl({ age: 12 }),
    reads: { kim: "ja · inzage_jeugdige · ACC-6" },
  },
  {
    rule: "ACC-6",
    title: "Een kind onder 12 niet",
    casus: nl({ age: 11 }),
    reads: { kim: "nee · niet_bekwaam · ACC-6" },
  },
  {
    rule: "ACC-6",
    title: "Niet wat voor een team is",
    casus: nl({ age: 14, notes: [note("bram", { scope: { kind: "team" }, secret: false })] }),
    reads: { kim: "nee · intern · ACC-6" },
  },
  {
    rule: "ACC-6",
    title: "Niet wat voor een ambtskring is",
    casus: vl({ notes: [note("els", { scope: inZorgcel })] }),
    reads: { lotte: "nee · intern · ACC-6" },
  },
  {
    rule: "ACC-6",
    title: "Niet wat in een gestructureerd casusoverleg is verteld, ook als genodigde",
    casus: vl({
      meetings: [meeting(["lotte"], { basis458ter })],
      notes: [note("greet", { scope: inOverleg })],
    }),
    reads: { lotte: "nee · casusoverleg_458ter · ACC-6" },
  },
  {
    rule: "ACC-6",
    title: "Niet van een overleg waar het kind buiten bleef, ook zonder reden",
    casus: nl({
      age: 14,
      meetings: [meeting([], { notInvited: [{ id: "kim" }, { id: "vader" }] })],
      notes: [note("bram", { scope: inOverleg })],
    }),
    reads: { kim: "nee · niet_bij_overleg · ACC-6" },
  },
  {
    rule: "ACC-6",
    title: "Wel van een overleg waar het kind niet is genoemd",
    casus: nl({ age: 14, meetings: [meeting([])], notes: [note("bram", { scope: inOverleg })] }),
    reads: { kim: "ja · inzage_jeugdige · ACC-6" },
  },
  {
    rule: "ACC-6",
    title: "Niet wat ook over een ander gaat",
    casus: nl({ age: 14, notes: [note("bram", { concerns: ["moeder"] })] }),
    reads: { kim: "nee · gegevens_van_derden · ACC-6" },
  },
  {
    rule: "ACC-7",
    title: "Ouders met gezag lezen mee van een kind onder 16",
    casus: nl({ age: 15 }),
    reads: { moeder: "ja · gezag · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "Vanaf 16 beslist de jongere wie meeleest",
    casus: nl({ age: 16 }),
    reads: { moeder: "nee · eigen_regie_jeugdige · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "… tenzij die niet bekwaam is",
    casus: nl({ child: incapable(17, "kim") }),
    reads: { moeder: "ja · gezag · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "Vlaanderen: van een bekwame leerling van 14 niet",
    casus: vl(),
    reads: { mama: "nee · eigen_regie_jeugdige · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "Vlaanderen: van een leerling die niet bekwaam is wel",
    casus: vl({ child: incapable(14, "lotte") }),
    reads: { mama: "ja · gezag · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "Over het onderwijs lezen ouders tot 18",
    casus: vl({ age: 17, notes: [note("els", { category: "onderwijs" })] }),
    reads: { mama: "ja · onderwijs · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "… daarna niet",
    casus: vl({ age: 18, notes: [note("els", { category: "onderwijs" })] }),
    reads: { mama: "nee · geen_gezag · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "… en de mentor van een volwassene heeft dat recht niet",
    casus: nl({
      age: 18,
      guardians: [guardian("mentor", { kind: "mentor" })],
      notes: [note("anna", { category: "onderwijs" })],
    }),
    reads: { mentor: "nee · eigen_regie_jeugdige · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "… alleen van de school",
    casus: vl({ age: 17, notes: [note("greet", { category: "onderwijs" })] }),
    reads: { mama: "nee · eigen_regie_jeugdige · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "… en niet wat een leerling zelf schreef",
    casus: vl({ age: 17, notes: [note("lotte", { category: "onderwijs" })] }),
    reads: { mama: "nee · eigen_regie_jeugdige · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "Een ouder zonder gezag leest niet",
    casus: nl({ guardians: [guardian("moeder"), guardian("vader", { authority: [] })] }),
    reads: { vader: "nee · geen_gezag · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "… wel met toestemming voor juist deze ouder; van meer wordt de eerste genoemd",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", { authority: [] })],
      consents: [
        consent(["jeugdhulp-x"], ["person:vader"], [yes("moeder")], { id: "c10" }),
        consent(["jeugdhulp-x"], ["person:vader"], [yes("moeder")], { id: "c9" }),
      ],
    }),
    reads: { vader: "ja · toestemming · ACC-7 · c10" },
  },
  {
    rule: "ACC-7",
    title: "… maar niet wat het kind zelf schreef: een toestemming gaat over organisaties die delen",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", { authority: [] })],
      notes: [note("kim")],
      consents: [consent(["jeugdhulp-x"], ["person:vader"], [yes("moeder")])],
    }),
    reads: { vader: "nee · geen_gezag · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "Een ouder leest niet wat over de andere ouder gaat",
    casus: nl({ notes: [note("bram", { concerns: ["vader"] })] }),
    reads: { moeder: "nee · gegevens_van_derden · ACC-7", vader: "ja · gezag · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "… en niet wat over beiden gaat",
    casus: nl({ notes: [note("bram", { concerns: ["vader", "moeder"] })] }),
    reads: { vader: "nee · gegevens_van_derden · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "Een ouder leest niet wat voor een team is",
    casus: nl({ notes: [note("bram", { scope: { kind: "team" } })] }),
    reads: { moeder: "nee · intern · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "… en niet van een overleg waar die ouder buiten bleef",
    casus: nl({
      meetings: [meeting(["moeder"], { notInvited: [{ id: "vader" }, { id: "kim" }] })],
      notes: [note("bram", { scope: inOverleg })],
    }),
    reads: { vader: "nee · niet_bij_overleg · ACC-7", moeder: "ja · gezag · ACC-7" },
  },
  {
    rule: "ACC-7",
    title: "… en niet van een gestructureerd casusoverleg",
    casus: vl({
      age: 10,
      meetings: [meeting(["mama"], { basis458ter })],
      notes: [note("greet", { scope: inOverleg })],
    }),
    reads: { mama: "nee · casusoverleg_458ter · ACC-7" },
  },
  {
    rule: "ACC-8",
    title: "De vertrouwenspersoon leest wat de leerling leest",
    casus: vlWith([tess]),
    reads: { tess: "ja · met_de_jeugdige · ACC-8" },
  },
  {
    rule: "ACC-8",
    title: "… en wat de leerling schreef, ook als die niet bekwaam is",
    casus: vlWith([tess], { child: incapable(14, "lotte"), notes: [note("lotte")] }),
    reads: { tess: "ja · met_de_jeugdige · ACC-8" },
  },
  {
    rule: "ACC-8",
    title: "… en niet wat voor een kring is, ook als lid",
    casus: vlWith([tess], {
      ambtskringen: [
        {
          id: "zorgcel",
          kind: "zorgcel",
          organisation: "school-2",
          members: [{ id: "tess", from: "2025-09-01T00:00:00Z" }],
        },
      ],
      notes: [note("els", { scope: inZorgcel })],
    }),
    reads: { tess: "nee · intern · ACC-8" },
  },
  {
    rule: "ACC-8",
    title: "… en niet van een gestructureerd casusoverleg, ook als genodigde",
    casus: vlWith([tess], {
      meetings: [meeting(["tess"], { basis458ter })],
      notes: [note("greet", { scope: inOverleg })],
    }),
    reads: { tess: "nee · casusoverleg_458ter · ACC-8" },
  },
  {
    rule: "ACC-8",
    title: "… en niet waar de leerling buiten bleef",
    casus: vlWith([tess], {
      meetings: [meeting(["tess"], { notInvited: [{ id: "lotte" }] })],
      notes: [note("greet", { scope: inOverleg })],
    }),
    reads: { tess: "nee · niet_bij_overleg · ACC-8" },
  },
  {
    rule: "ACC-8",
    title: "… en niet wat over een ander gaat",
    casus: vlWith([tess], { notes: [note("greet", { concerns: ["mama"] })] }),
    reads: { tess: "nee · gegevens_van_derden · ACC-8" },
  },
  {
    rule: "ACC-9",
    title: "Andere deelnemers: de regels van 4c; wat niets opent, blijft dicht",
    casus: nl(),
    reads: { dirk: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "ACC-9",
    title: "… en niet wat alleen voor het kind geldt",
    casus: nl({ age: 14 }),
    reads: { dirk: "nee · geen_toestemming · CON-2", kim: "ja · inzage_jeugdige · ACC-6" },
  },
  {
    rule: "KRG-1",
    title: "Een lid van de zorgcel leest mee, ook van een andere organisatie",
    casus: vl({ notes: [note("els", { scope: inZorgcel })] }),
    reads: { greet: "ja · ambtskring · KRG-1" },
  },
  {
    rule: "KRG-1",
    title: "… niet wie er lid van was",
    casus: vl({
      ambtskringen: [
        {
          id: "zorgcel",
          kind: "zorgcel",
          organisation: "school-2",
          members: [{ id: "inge", from: "2025-09-01T00:00:00Z", until: TODAY }],
        },
      ],
      notes: [note("els", { scope: inZorgcel })],
    }),
    reads: { inge: "nee · buiten_ambtskring · KRG-3" },
  },
  {
    rule: "KRG-2",
    title: "De directie vroeg met een reden en leest van wie ambtsgeheim heeft",
    casus: vl({ inquiries: [inquiry], notes: [note("els", { scope: inZorgcel })] }),
    reads: { fons: "ja · hierarchisch_meerdere · KRG-2" },
  },
  {
    rule: "KRG-2",
    title: "… ook van een lid van een andere organisatie met ambtsgeheim",
    casus: vlWith([participant("wim", "politie-1", "jeugd", "ambtsgeheim")], {
      inquiries: [inquiry],
      notes: [note("wim", { scope: inZorgcel })],
    }),
    reads: { fons: "ja · hierarchisch_meerdere · KRG-2" },
  },
  {
    rule: "KRG-2",
    title: "… niet van wie beroepsgeheim heeft",
    casus: vl({ inquiries: [inquiry], notes: [note("greet", { scope: inZorgcel })] }),
    reads: { fons: "nee · buiten_ambtskring · KRG-3" },
  },
  {
    rule: "KRG-2",
    title: "… niet zonder reden",
    casus: vl({ inquiries: [{ ...inquiry, reason: " " }], notes: [note("els", { scope: inZorgcel })] }),
    reads: { fons: "nee · buiten_ambtskring · KRG-3" },
  },
  {
    rule: "KRG-2",
    title: "… niet na afloop",
    casus: vl({ inquiries: [{ ...inquiry, until: TODAY }], notes: [note("els", { scope: inZorgcel })] }),
    reads: { fons: "nee · buiten_ambtskring · KRG-3" },
  },
  {
    rule: "KRG-2",
    title: "… niet op de vraag van een ander",
    casus: vl({ inquiries: [{ ...inquiry, by: "inge" }], notes: [note("els", { scope: inZorgcel })] }),
    reads: { fons: "nee · buiten_ambtskring · KRG-3", inge: "nee · buiten_ambtskring · KRG-3" },
  },
  {
    rule: "KRG-2",
    title: "… niet van een kring van een andere organisatie",
    casus: vl({
      ambtskringen: [{ id: "zorgcel", kind: "zorgcel", organisation: "clb-1", members: [] }],
      inquiries: [inquiry],
      notes: [note("els", { scope: inZorgcel })],
    }),
    reads: { fons: "nee · buiten_ambtskring · KRG-3" },
  },
  {
    rule: "KRG-2",
    title: "… en een directie buiten het onderwijs niet",
    casus: vlWith([participant("clara", "clb-1", "leiding", "ambtsgeheim", { role: "directie" })], {
      ambtskringen: [{ id: "zorgcel", kind: "leiding", organisation: "clb-1", members: [] }],
      inquiries: [{ ...inquiry, by: "clara" }],
      notes: [note("els", { scope: inZorgcel })],
    }),
    reads: { clara: "nee · buiten_ambtskring · KRG-3" },
  },
  {
    rule: "KRG-3",
    title: "Buiten de kring leest niemand, ook niet wat geen geheim is of met toestemming",
    casus: vl({
      notes: [note("greet", { scope: inZorgcel, secret: false })],
      consents: [consent(["clb-1"], ["school-2"], [yes("lotte")])],
    }),
    reads: { inge: "nee · buiten_ambtskring · KRG-3", fons: "nee · buiten_ambtskring · KRG-3" },
  },
  {
    rule: "OVL-1",
    title: "Gestructureerd casusoverleg: genodigden lezen, anderen niet, ook geen collega in het team",
    casus: vlWith([piet, participant("gust", "clb-1", "anker", "beroepsgeheim")], {
      meetings: [meeting(["greet", "piet"], { basis458ter })],
      notes: [note("greet", { scope: inOverleg, secret: false })],
    }),
    reads: { piet: "ja · casusoverleg_458ter · OVL-1", gust: "nee · casusoverleg_458ter · OVL-1" },
  },
  {
    rule: "TEAM-1",
    title: "Twee mensen met beroepsgeheim in één team",
    casus: nl(),
    reads: { carla: "ja · gezamenlijk_beroepsgeheim · TEAM-1" },
  },
  {
    rule: "TEAM-1",
    title: "… ook met functioneel beroepsgeheim",
    casus: nl({
      participants: [
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim"),
        participant("carla", "jeugdhulp-x", "ambulant", "functioneel_beroepsgeheim"),
      ],
    }),
    reads: { carla: "ja · gezamenlijk_beroepsgeheim · TEAM-1" },
  },
  {
    rule: "TEAM-1",
    title: "… ook wat voor het team is",
    casus: nl({ notes: [note("bram", { scope: { kind: "team" } })] }),
    reads: { carla: "ja · gezamenlijk_beroepsgeheim · TEAM-1" },
  },
  {
    rule: "TEAM-1",
    title: "… en van een overleg waar de collega niet was",
    casus: nl({ meetings: [meeting(["bram"])], notes: [note("bram", { scope: inOverleg })] }),
    reads: { carla: "ja · gezamenlijk_beroepsgeheim · TEAM-1" },
  },
  {
    rule: "TEAM-1",
    title: "… niet in een ander team met dezelfde naam",
    casus: nl({
      participants: [
        participant("bram", "jeugdhulp-x", "zorg", "beroepsgeheim"),
        participant("anna", "school-1", "zorg", "beroepsgeheim"),
      ],
    }),
    reads: { anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "TEAM-1",
    title: "… niet in een ander team van de organisatie",
    casus: nl({
      participants: [
        participant("bram", "jeugdhulp-x", "ambulant", "beroepsgeheim"),
        participant("carla", "jeugdhulp-x", "verblijf", "beroepsgeheim"),
      ],
    }),
    reads: { carla: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "TEAM-2",
    title: "Twee mensen met ambtsgeheim in één team, ook buiten een school",
    casus: nl({
      participants: [
        participant("bram", "gemeente-y", "leerplicht", "ambtsgeheim"),
        participant("dirk", "gemeente-y", "leerplicht", "ambtsgeheim"),
      ],
    }),
    reads: { dirk: "ja · ambtsgenoten · TEAM-2" },
  },
  {
    rule: "TEAM-2",
    title: "… niet een van hen met beroepsgeheim",
    casus: nl({
      participants: [
        participant("bram", "gemeente-y", "leerplicht", "beroepsgeheim"),
        participant("dirk", "gemeente-y", "leerplicht", "ambtsgeheim"),
      ],
    }),
    reads: { dirk: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "TEAM-3",
    title: "Voor het team: een collega zonder geheim niet, ook niet wat geen geheim is",
    casus: nl({
      participants: [...nl().participants, participant("cor", "jeugdhulp-x", "ambulant", "geen")],
      notes: [note("bram", { scope: { kind: "team" }, secret: false })],
    }),
    reads: { cor: "nee · buiten_team · TEAM-3", anna: "nee · buiten_team · TEAM-3" },
  },
  {
    rule: "OVL-2",
    title: "Wie niet bij het overleg is, leest er niet van, ook niet met toestemming",
    casus: nl({
      meetings: [meeting(["dirk"])],
      notes: [note("bram", { scope: inOverleg, secret: false })],
      consents: [consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")])],
    }),
    reads: { anna: "nee · niet_bij_overleg · OVL-2", dirk: "ja · niet_geheim · OPEN-1" },
  },
  {
    rule: "OVL-2",
    title: "Uitgenodigd zijn is niet genoeg: er is toestemming nodig",
    casus: nl({ meetings: [meeting(["anna"])], notes: [note("bram", { scope: inOverleg })] }),
    reads: { anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "OPEN-1",
    title: "Wat geen geheim is, lezen alle deelnemers",
    casus: nl({ notes: [note("bram", { secret: false })] }),
    reads: { dirk: "ja · niet_geheim · OPEN-1" },
  },
  {
    rule: "OPEN-1",
    title: "… ook de politie",
    casus: vlWith([agent], { notes: [note("greet", { secret: false })] }),
    reads: { agent: "ja · niet_geheim · OPEN-1" },
  },
  {
    rule: "POL-1",
    title: "Vlaanderen: de politie leest geen geheim, ook niet met toestemming of van de leerling zelf",
    casus: vlWith([agent], {
      notes: [note("lotte")],
      consents: [consent(["clb-1"], ["politie-1"], [yes("lotte")])],
    }),
    reads: { agent: "nee · geen_recht_tot_spreken · POL-1" },
  },
  {
    rule: "POL-1",
    title: "… van het CLB ook niet",
    casus: vlWith([agent], {
      notes: [note("greet")],
      consents: [consent(["clb-1"], ["politie-1"], [yes("lotte")])],
    }),
    reads: { agent: "nee · geen_recht_tot_spreken · POL-1" },
  },
  {
    rule: "POL-1",
    title: "In Nederland beslist de toestemming",
    casus: nl({
      organisations: [...nl().organisations, { id: "politie-1", sector: "politie" }],
      participants: [...nl().participants, agent],
      consents: [consent(["jeugdhulp-x"], ["politie-1"], [yes("moeder")])],
    }),
    reads: { agent: "ja · toestemming · CON-1 · c1" },
  },
  {
    rule: "OWN-1",
    title: "Wat het kind zelf schrijft, lezen de deelnemers, ook van een kind van 10",
    casus: nl({ notes: [note("kim")] }),
    reads: { dirk: "ja · door_client_gedeeld · OWN-1" },
  },
  {
    rule: "OWN-1",
    title: "… niet als het ook over een ander gaat",
    casus: nl({ notes: [note("kim", { concerns: ["moeder"] })] }),
    reads: { dirk: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "OWN-1",
    title: "Wat een ouder met gezag schrijft, ook over zichzelf",
    casus: nl({ notes: [note("moeder", { concerns: ["moeder"] })] }),
    reads: { dirk: "ja · door_client_gedeeld · OWN-1" },
  },
  {
    rule: "OWN-1",
    title: "… niet over de andere ouder",
    casus: nl({ notes: [note("moeder", { concerns: ["moeder", "vader"] })] }),
    reads: { dirk: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "OWN-1",
    title: "… niet zonder gezag",
    casus: nl({ guardians: [guardian("moeder", { authority: [] })], notes: [note("moeder")] }),
    reads: { dirk: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "OWN-1",
    title: "… niet als het gezag niet vaststaat",
    casus: nl({
      guardians: [guardian("moeder", { authority: [{ from: "2010-01-01T00:00:00Z", determined: false }] })],
      notes: [note("moeder")],
    }),
    reads: { dirk: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "OWN-1",
    title: "… niet meer na de achttiende verjaardag",
    casus: nl({ age: 18, notes: [note("moeder")] }),
    reads: { dirk: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "OWN-1",
    title: "… en een mentor is geen ouder",
    casus: nl({
      child: incapable(18, "kim"),
      guardians: [guardian("mentor", { kind: "mentor" })],
      notes: [note("mentor")],
    }),
    reads: { dirk: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "AMB-1",
    title: "Op één school lezen mensen met ambtsgeheim van elkaar",
    casus: vl({ notes: [note("els")] }),
    reads: { inge: "ja · ambtsgenoten · AMB-1" },
  },
  {
    rule: "AMB-1",
    title: "… niet van iemand met beroepsgeheim",
    casus: vlWith([participant("psy", "school-2", "psy", "beroepsgeheim")], { notes: [note("psy")] }),
    reads: { inge: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "AMB-1",
    title: "… niet in een organisatie die geen school is",
    casus: nl({
      participants: [
        participant("bram", "gemeente-y", "jeugd", "ambtsgeheim"),
        participant("dirk", "gemeente-y", "leerplicht", "ambtsgeheim"),
      ],
    }),
    reads: { dirk: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCH-1",
    title: "School naar CLB, als relevant gemerkt",
    casus: vl({ notes: [note("els", { schoolClbRelevant: true })] }),
    reads: { greet: "ja · school_clb · SCH-1", hans: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCH-1",
    title: "… niet als het niet is gemerkt",
    casus: vl({ notes: [note("els")] }),
    reads: { greet: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCH-1",
    title: "… en andersom nooit",
    casus: vl({ notes: [note("greet", { schoolClbRelevant: true })] }),
    reads: { els: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCH-1",
    title: "… niet in Nederland",
    casus: nl({
      organisations: [...nl().organisations, { id: "clb-1", sector: "clb" }],
      participants: [...nl().participants, participant("greet", "clb-1", "anker", "beroepsgeheim")],
      notes: [note("anna", { schoolClbRelevant: true })],
    }),
    reads: { greet: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "CON-1",
    title: "Vlaanderen: tussen twee mensen met beroepsgeheim is het gedeeld beroepsgeheim",
    casus: vl({
      notes: [note("greet")],
      consents: [consent(["clb-1"], ["cgg-1", "school-2"], [yes("lotte")])],
    }),
    reads: { hans: "ja · gedeeld_beroepsgeheim · CON-1 · c1", els: "ja · toestemming · CON-1 · c1" },
  },
  {
    rule: "CON-1",
    title: "Nederland: toestemming",
    casus: nl({ consents: [consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")])] }),
    reads: { anna: "ja · toestemming · CON-1 · c1" },
  },
  {
    rule: "CON-1",
    title: "Van meer toestemmingen wordt de eerste genoemd die geldt",
    casus: nl({
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")], { id: "c9" }),
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")], { id: "c10" }),
        consent(["jeugdhulp-x"], ["school-1"], [], { id: "c0" }),
      ],
    }),
    reads: { anna: "ja · toestemming · CON-1 · c10" },
  },
  {
    rule: "CON-2",
    title: "Zonder toestemming blijft het dicht",
    casus: nl(),
    reads: { anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "CON-2",
    title: "Twee toestemmingen maken samen geen derde",
    casus: nl({
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")], { categories: ["gezin"] }),
        consent(["jeugdhulp-x"], ["gemeente-y"], [yes("moeder")], { id: "c2" }),
      ],
    }),
    reads: { anna: "nee · geen_toestemming · CON-2", dirk: "ja · toestemming · CON-1 · c2" },
  },
];
