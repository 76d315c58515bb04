/** RULES.md sections 2 and 3, but for birthdays to the millisecond: who has a say, which answers count, what a consent is worth. */
import type { Case } from "./case";
import {
  TODAY,
  aged,
  consent,
  guardian,
  meester,
  nl,
  no,
  note,
  piet,
  sofie,
  tess,
  vl,
  vlWith,
  yes,
} from "./casus";

const toSchool = (...responses: Parameters<typeof consent>[2]) => [
  consent(["jeugdhulp-x"], ["school-1"], responses),
];
const clbToSchool = (...responses: Parameters<typeof consent>[2]) => [
  consent(["clb-1"], ["school-2"], responses),
];
const schoolOut = (...responses: Parameters<typeof consent>[2]) => [
  consent(["school-2"], ["cgg-1"], responses),
];
const undetermined = { authority: [{ from: "2010-01-01T00:00:00Z", determined: false }] };
const incapable = (birthDate: string, id: string) => ({
  id,
  birthDate,
  competence: [{ capable: false, from: "2025-01-01T00:00:00Z", assessedBy: "dr. Bos" }],
});
const capable = (birthDate: string) => ({
  id: "lotte",
  birthDate,
  competence: [{ capable: true, from: "2025-01-01T00:00:00Z", assessedBy: "greet" }],
});

export const CONSENT_CASES: Case[] = [
  {
    rule: "AGE-1",
    title: "Wie gisteren twaalf werd, beslist mee",
    casus: nl({ child: { id: "kim", birthDate: "2014-01-31" }, consents: toSchool(yes("moeder")) }),
    consent: "onvolledig, wacht op kim",
  },
  {
    rule: "AGE-1",
    title: "Wie morgen twaalf wordt, nog niet",
    casus: nl({ child: { id: "kim", birthDate: "2014-02-02" }, consents: toSchool(yes("moeder")) }),
    consent: "geldig",
  },
  {
    rule: "CAP-1",
    title: "Nederland: een kind van 11 dat bekwaam is verklaard, beslist toch niet zelf",
    casus: nl({ child: { ...capable(aged(11)), id: "kim" }, consents: toSchool(yes("moeder")) }),
    consent: "geldig",
    reads: { kim: "nee · niet_bekwaam · ACC-6" },
  },
  {
    rule: "CAP-1",
    title: "Nederland: een jongere van 17 die niet bekwaam is, beslist niet zelf",
    casus: nl({ child: incapable(aged(17), "kim"), consents: toSchool(yes("kim")) }),
    consent: "onvolledig, wacht op moeder vader",
  },
  {
    rule: "CAP-2",
    title: "Vlaanderen: een kind van 11 dat bekwaam is verklaard, beslist zelf",
    casus: vl({ child: capable(aged(11)), consents: clbToSchool(yes("lotte")) }),
    consent: "geldig",
  },
  {
    rule: "CAP-2",
    title: "Vlaanderen: een kind van 11 zonder vaststelling niet",
    casus: vl({ age: 11, consents: clbToSchool(yes("lotte")) }),
    consent: "onvolledig, wacht op mama papa",
  },
  {
    rule: "CAP-2",
    title: "Vlaanderen: een leerling van 14 die niet bekwaam is, beslist niet zelf",
    casus: vl({ child: incapable(aged(14), "lotte"), consents: clbToSchool(yes("mama")) }),
    consent: "geldig",
  },
  {
    rule: "CAP-2",
    title: "Een vaststelling die voorbij is, telt niet meer",
    casus: vl({
      child: {
        id: "lotte",
        birthDate: aged(14),
        competence: [
          {
            capable: false,
            from: "2025-01-01T00:00:00Z",
            until: "2026-01-01T00:00:00Z",
            assessedBy: "dr. Bos",
          },
        ],
      },
      consents: clbToSchool(yes("mama")),
    }),
    consent: "onvolledig, wacht op lotte",
  },
  {
    rule: "AUT-1",
    title: "Een ouder heeft gezag tot het kind 18 is",
    casus: nl({ child: incapable(aged(17), "kim"), consents: toSchool(yes("moeder")) }),
    consent: "geldig",
  },
  {
    rule: "AUT-1",
    title: "Daarna beslist voor wie niet bekwaam is de mentor, niet de ouder",
    casus: nl({
      child: incapable(aged(18), "kim"),
      guardians: [guardian("moeder"), guardian("mentor", { kind: "mentor" })],
      consents: toSchool(yes("moeder")),
    }),
    consent: "onvolledig, wacht op mentor",
  },
  {
    rule: "AUT-1",
    title: "Een mentor heeft nog niets te zeggen over een minderjarige",
    casus: nl({
      guardians: [guardian("moeder"), guardian("mentor", { kind: "mentor" })],
      consents: toSchool(yes("mentor", { alsoForOther: true })),
    }),
    consent: "onvolledig, wacht op moeder",
  },
  {
    rule: "AUT-1",
    title: "Vlaanderen: voor een volwassene die niet bekwaam is, beslist de bewindvoerder",
    casus: vl({
      child: incapable(aged(19), "lotte"),
      guardians: [guardian("mama"), guardian("bewind", { kind: "bewindvoerder" })],
      consents: clbToSchool(yes("bewind")),
    }),
    consent: "geldig",
  },
  {
    rule: "AUT-1",
    title: "Gezag dat is geëindigd, telt niet meer",
    casus: nl({
      guardians: [
        guardian("moeder"),
        guardian("vader", { authority: [{ from: "2010-01-01T00:00:00Z", until: TODAY }] }),
      ],
      consents: toSchool(no("vader"), yes("moeder")),
    }),
    consent: "geldig",
  },
  {
    rule: "AUT-2",
    title: "Gezag dat niet vaststaat: ieders eigen ja is nodig",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", undetermined)],
      consents: toSchool(yes("moeder")),
    }),
    consent: "onvolledig, wacht op vader",
    reads: { vader: "nee · geen_gezag · ACC-7" },
  },
  {
    rule: "AUT-2",
    title: "… die ouder leest wat met toestemming juist aan hem wordt gegeven",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", undetermined)],
      consents: [consent(["jeugdhulp-x"], ["person:vader"], [yes("moeder"), yes("vader")])],
    }),
    reads: { vader: "ja · toestemming · ACC-7 · c1" },
  },
  {
    rule: "AUT-2",
    title: "… diens ja spreekt voor niemand",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", undetermined)],
      consents: toSchool(yes("vader")),
    }),
    consent: "onvolledig, wacht op moeder",
  },
  {
    rule: "AUT-2",
    title: "… diens nee telt",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", undetermined)],
      consents: toSchool(yes("moeder"), no("vader")),
    }),
    consent: "geweigerd",
  },
  {
    rule: "AUT-2",
    title: "… en samen is het genoeg",
    casus: nl({
      guardians: [guardian("moeder"), guardian("vader", undetermined)],
      consents: toSchool(yes("moeder"), yes("vader")),
    }),
    consent: "geldig",
  },
  {
    rule: "SAY-NL-1",
    title: "Onder 12: de ouders",
    casus: nl({ consents: toSchool() }),
    consent: "onvolledig, wacht op moeder vader",
  },
  {
    rule: "SAY-NL-1",
    title: "… het nee van het kind telt niet",
    casus: nl({ consents: toSchool(yes("moeder"), no("kim")) }),
    consent: "geldig",
  },
  {
    rule: "SAY-NL-2",
    title: "Van 12 tot 16: ouders en kind",
    casus: nl({ age: 13, consents: toSchool() }),
    consent: "onvolledig, wacht op kim moeder vader",
  },
  {
    rule: "SAY-NL-2",
    title: "… beiden ja",
    casus: nl({ age: 13, consents: toSchool(yes("kim"), yes("vader")) }),
    consent: "geldig",
  },
  {
    rule: "SAY-NL-2",
    title: "… het nee van het kind telt",
    casus: nl({ age: 13, consents: toSchool(yes("moeder"), no("kim")) }),
    consent: "geweigerd",
  },
  {
    rule: "SAY-NL-3",
    title: "Vanaf 16: de jongere alleen",
    casus: nl({ age: 16, consents: toSchool(yes("kim"), no("moeder")) }),
    consent: "geldig",
  },
  {
    rule: "SAY-NL-3",
    title: "… het ja van de ouders is niet genoeg",
    casus: nl({ age: 16, consents: toSchool(yes("moeder")) }),
    consent: "onvolledig, wacht op kim",
  },
  {
    rule: "SAY-VL-1",
    title: "Naar de eigen advocaat: de leerling alleen, ook onbekwaam",
    casus: vlWith([meester], {
      child: incapable(aged(9), "lotte"),
      consents: [consent(["school-2"], ["person:meester"], [yes("lotte"), no("mama")])],
    }),
    consent: "geldig",
  },
  {
    rule: "SAY-VL-1",
    title: "… en zonder ja van de leerling niet",
    casus: vlWith([meester], { consents: [consent(["school-2"], ["person:meester"], [yes("mama")])] }),
    consent: "onvolledig, wacht op lotte",
  },
  {
    rule: "SAY-VL-1",
    title: "… het hele advocatenkantoor is geen eigen advocaat",
    casus: vlWith([meester], { age: 9, consents: [consent(["clb-1"], ["balie"], [yes("lotte")])] }),
    consent: "onvolledig, wacht op mama papa",
  },
  {
    rule: "SAY-VL-1",
    title: "… en staat er een andere ontvanger bij, dan niet",
    casus: vlWith([meester], {
      age: 9,
      consents: [consent(["clb-1"], ["person:meester", "school-2"], [yes("lotte")])],
    }),
    consent: "onvolledig, wacht op mama papa",
  },
  {
    rule: "SAY-VL-2",
    title: "Niet bekwaam: wie gezag heeft",
    casus: vl({ age: 10, consents: clbToSchool(yes("papa")) }),
    consent: "geldig",
  },
  {
    rule: "SAY-VL-2",
    title: "Vanaf 18: de leerling alleen, ook als de school deelt",
    casus: vl({ age: 18, consents: schoolOut(yes("lotte")) }),
    consent: "geldig",
  },
  {
    rule: "SAY-VL-2",
    title: "… en een ouder niet meer",
    casus: vl({ age: 18, consents: schoolOut(yes("mama")) }),
    consent: "onvolledig, wacht op lotte",
  },
  {
    rule: "SAY-VL-3",
    title: "Bekwaam: van CLB naar school beslist de leerling alleen",
    casus: vl({ consents: clbToSchool(yes("lotte"), no("mama")) }),
    consent: "geldig",
  },
  {
    rule: "SAY-VL-3",
    title: "Deelt de school naar buiten, dan ook de ouders",
    casus: vl({ consents: schoolOut(yes("lotte")) }),
    consent: "onvolledig, wacht op mama papa",
  },
  {
    rule: "SAY-VL-3",
    title: "Binnen de school de leerling alleen",
    casus: vl({ consents: [consent(["school-2"], ["school-2", "person:inge"], [yes("lotte")])] }),
    consent: "geldig",
  },
  {
    rule: "SAY-VL-3",
    title: "Iemand van een andere organisatie is buiten de school",
    casus: vl({ consents: [consent(["school-2"], ["person:greet"], [yes("lotte")])] }),
    consent: "onvolledig, wacht op mama papa",
  },
  {
    rule: "SAY-VL-3",
    title: "Een ouder is buiten de school",
    casus: vl({ consents: [consent(["school-2"], ["person:mama"], [yes("lotte")])] }),
    consent: "onvolledig, wacht op mama papa",
  },
  {
    rule: "SAY-VL-3",
    title: "Naar het parket ook de ouders",
    casus: vl({ consents: [consent(["clb-1"], ["parket-1"], [yes("lotte")])] }),
    consent: "onvolledig, wacht op mama papa",
  },
  {
    rule: "SAY-VL-3",
    title: "… ook als het daarnaast naar de school gaat",
    casus: vl({ consents: [consent(["clb-1"], ["school-2", "parket-1"], [yes("lotte")])] }),
    consent: "onvolledig, wacht op mama papa",
  },
  {
    rule: "SAY-VL-3",
    title: "Deelt de school binnen en buiten de school, dan ook de ouders",
    casus: vl({ consents: [consent(["clb-1", "school-2"], ["school-2", "cgg-1"], [yes("lotte")])] }),
    consent: "onvolledig, wacht op mama papa",
  },
  {
    rule: "SAY-VL-3",
    title: "Naar iemand van de sociale dienst van de jeugdrechtbank ook de ouders",
    casus: vlWith([sofie], { consents: [consent(["clb-1"], ["person:sofie"], [yes("lotte"), yes("papa")])] }),
    consent: "geldig",
  },
  {
    rule: "ANS-1",
    title: "Wie zonder gezag antwoordde en het nu heeft, antwoordde niet",
    casus: nl({
      guardians: [guardian("moeder", { authority: [{ from: "2026-01-20T00:00:00+01:00" }] })],
      consents: toSchool(yes("moeder")),
    }),
    consent: "onvolledig, wacht op moeder",
  },
  {
    rule: "ANS-1",
    title: "Wie het gezag even kwijt was, antwoordde wel",
    casus: nl({
      guardians: [
        guardian("moeder", {
          authority: [
            { from: "2010-01-01T00:00:00Z", until: "2026-01-10T00:00:00Z" },
            { from: "2026-01-20T00:00:00Z" },
          ],
        }),
      ],
      consents: toSchool(yes("moeder")),
    }),
    consent: "geldig",
  },
  {
    rule: "ANS-1",
    title: "Het laatste antwoord telt, waar het ook staat",
    casus: nl({ consents: toSchool(no("moeder"), yes("moeder")) }),
    consent: "geweigerd",
  },
  {
    rule: "ANS-1",
    title: "Een antwoord van morgen is er vandaag niet",
    casus: nl({ consents: toSchool(yes("moeder", { at: "2026-02-01T12:00:00.001+01:00" })) }),
    consent: "onvolledig, wacht op moeder vader",
  },
  {
    rule: "ANS-1",
    title: "Een antwoord van dit moment wel",
    casus: nl({ consents: toSchool(yes("moeder", { at: "2026-02-01T11:00:00Z" })) }),
    consent: "geldig",
  },
  ...(["what", "toWhom", "why", "consequences"] as const).map((missing): Case => ({
    rule: "ANS-2",
    title: `Een ja zonder ${missing} telt niet`,
    casus: nl({
      consents: toSchool(
        yes("moeder", {
          informed: { what: true, toWhom: true, why: true, consequences: true, [missing]: false },
        }),
      ),
    }),
    consent: "onvolledig, wacht op moeder vader",
  })),
  {
    rule: "ANS-2",
    title: "Een nee telt ook zonder uitleg",
    casus: nl({ consents: toSchool(no("moeder", { informed: null })) }),
    consent: "geweigerd",
  },
  {
    rule: "ANS-2",
    title: "Een ja dat niet telt, neemt een nee niet weg",
    casus: nl({
      consents: toSchool(no("moeder"), yes("moeder", { at: "2026-01-08T09:00:00+01:00", informed: null })),
    }),
    consent: "geweigerd",
  },
  {
    rule: "ANS-3",
    title: "Naar het parket telt een mondeling ja niet",
    casus: vlWith([piet], {
      consents: [
        consent(["clb-1"], ["person:piet"], [yes("lotte", { form: "oral" }), yes("mama", { form: "paper" })]),
      ],
    }),
    consent: "onvolledig, wacht op lotte",
  },
  {
    rule: "ANS-3",
    title: "… op papier wel",
    casus: vl({
      consents: [consent(["clb-1"], ["parket-1"], [yes("lotte", { form: "paper" }), yes("mama")])],
    }),
    consent: "geldig",
  },
  {
    rule: "ANS-3",
    title: "Naar de school is mondeling genoeg",
    casus: vl({ consents: clbToSchool(yes("lotte", { form: "oral" })) }),
    consent: "geldig",
  },
  {
    rule: "GRD-1",
    title: "Eén ouder spreekt ook voor de ander",
    casus: nl({ consents: toSchool(yes("vader")) }),
    consent: "geldig",
  },
  {
    rule: "GRD-1",
    title: "… maar iemand moet het zeggen",
    casus: nl({ consents: toSchool() }),
    consent: "onvolledig, wacht op moeder vader",
  },
  ...(["ingrijpend", "betreft_andere_ouder", "gevoelig_andere_ouder"] as const).map((exception): Case => ({
    rule: "GRD-2",
    title: `Uitzondering ${exception}: beide ouders moeten ja zeggen`,
    casus: nl({
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")], { bothGuardiansBecause: [exception] }),
      ],
    }),
    consent: "onvolledig, wacht op vader",
  })),
  {
    rule: "GRD-2",
    title: "… en samen is het genoeg",
    casus: nl({
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder"), yes("vader")], {
          bothGuardiansBecause: ["ingrijpend"],
        }),
      ],
    }),
    consent: "geldig",
  },
  {
    rule: "GRD-3",
    title: "De weigeraar weegt het zwaarst",
    casus: nl({ consents: toSchool(yes("moeder"), no("vader")) }),
    consent: "geweigerd",
  },
  {
    rule: "GRD-3",
    title: "Wie intrekt ook",
    casus: nl({ consents: toSchool(yes("moeder"), yes("vader"), no("vader", { answer: "withdrawn" })) }),
    consent: "ingetrokken",
  },
  {
    rule: "GRD-4",
    title: "Alleen voor mijzelf: de ander moet ook",
    casus: nl({ consents: toSchool(yes("moeder", { alsoForOther: false })) }),
    consent: "onvolledig, wacht op vader",
  },
  {
    rule: "GRD-4",
    title: "… en die spreekt dan voor zichzelf",
    casus: nl({
      consents: toSchool(yes("moeder", { alsoForOther: false }), yes("vader", { alsoForOther: false })),
    }),
    consent: "geldig",
  },
  {
    rule: "GRD-5",
    title: "Niemand met gezag: het wacht op een wettelijk vertegenwoordiger, ook als het kind ja zegt",
    casus: nl({ age: 13, guardians: [], consents: toSchool(yes("kim")) }),
    consent: "onvolledig, wacht op wettelijk_vertegenwoordiger",
  },
  {
    rule: "GRD-5",
    title: "… en op het kind, als dat nog niet antwoordde",
    casus: nl({ age: 13, guardians: [], consents: toSchool() }),
    consent: "onvolledig, wacht op kim wettelijk_vertegenwoordiger",
  },
  {
    rule: "GRD-5",
    title: "Alleen gezag dat niet vaststaat: op die ouder wacht het niet",
    casus: nl({ guardians: [guardian("vader", undetermined)], consents: toSchool() }),
    consent: "onvolledig, wacht op wettelijk_vertegenwoordiger",
  },
  {
    rule: "ST-1",
    title: "Op de einddatum is een toestemming verlopen, ook met een nee",
    casus: nl({ consents: toSchool(no("moeder")) }),
    at: "2026-08-01T00:00:00+02:00",
    consent: "verlopen",
  },
  {
    rule: "ST-1",
    title: "Een milliseconde eerder niet",
    casus: nl({ consents: toSchool(yes("moeder")) }),
    at: "2026-07-31T23:59:59.999+02:00",
    consent: "geldig",
  },
  {
    rule: "ST-2",
    title: "Geweigerd gaat voor ingetrokken",
    casus: nl({ consents: toSchool(no("moeder"), no("vader", { answer: "withdrawn" })) }),
    consent: "geweigerd",
  },
  {
    rule: "ST-2",
    title: "Zonder nee niet",
    casus: nl({ consents: toSchool(yes("moeder")) }),
    consent: "geldig",
  },
  {
    rule: "ST-3",
    title: "Ingetrokken gaat voor onvolledig",
    casus: nl({ age: 13, consents: toSchool(no("moeder", { answer: "withdrawn" })) }),
    consent: "ingetrokken",
  },
  {
    rule: "ST-3",
    title: "Wie opnieuw ja zegt, heeft niet meer ingetrokken",
    casus: nl({
      consents: toSchool(
        no("moeder", { answer: "withdrawn" }),
        yes("moeder", { at: "2026-01-08T09:00:00+01:00" }),
      ),
    }),
    consent: "geldig",
  },
  {
    rule: "ST-4",
    title: "Onvolledig gaat voor nog niet",
    casus: nl({
      consents: [consent(["jeugdhulp-x"], ["school-1"], [], { validFrom: "2026-03-01T00:00:00+01:00" })],
    }),
    consent: "onvolledig, wacht op moeder vader",
  },
  {
    rule: "ST-4",
    title: "Wie voor een ander spreekt, maakt het volledig",
    casus: nl({ consents: toSchool(yes("moeder")) }),
    consent: "geldig",
  },
  {
    rule: "ST-5",
    title: "Voor de begindatum geldt het nog niet",
    casus: nl({
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")], {
          validFrom: "2026-02-01T12:00:00.001+01:00",
        }),
      ],
    }),
    consent: "nog_niet",
    reads: { anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "ST-6",
    title: "Op de begindatum wel",
    casus: nl({
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")], { validFrom: "2026-02-01T12:00+01:00" }),
      ],
    }),
    consent: "geldig",
    reads: { anna: "ja · toestemming · CON-1 · c1" },
  },
  {
    rule: "ST-5",
    title: "De begindatum zelf telt mee",
    casus: nl({
      consents: [
        consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")], { validFrom: "2026-02-01T11:00:00Z" }),
      ],
    }),
    consent: "geldig",
  },
  {
    rule: "ST-6",
    title: "Vóór het ja niet",
    casus: nl({ consents: toSchool(yes("moeder")) }),
    at: "2026-01-04T23:59:59+01:00",
    consent: "onvolledig, wacht op moeder vader",
  },
  {
    rule: "SCOPE-1",
    title: "Wat een ja weglaat, blijft dicht: een organisatie",
    casus: nl({ consents: toSchool(yes("moeder", { except: { recipients: ["school-1"] } })) }),
    consent: "geldig",
    reads: { anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCOPE-1",
    title: "… één persoon; de collega leest wel",
    casus: nl({
      participants: [
        ...nl().participants,
        {
          id: "ada",
          organisation: "school-1",
          team: "klas",
          duty: "ambtsgeheim",
          role: "leraar",
          periods: [{ from: "2025-09-01T00:00Z" }],
        },
      ],
      consents: toSchool(yes("moeder", { except: { recipients: ["person:anna"] } })),
    }),
    reads: { anna: "nee · geen_toestemming · CON-2", ada: "ja · toestemming · CON-1 · c1" },
  },
  {
    rule: "SCOPE-1",
    title: "… een onderwerp",
    casus: nl({ consents: toSchool(yes("moeder", { except: { categories: ["jeugdhulp"] } })) }),
    reads: { anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCOPE-1",
    title: "… een ander onderwerp laat dit open",
    casus: nl({ consents: toSchool(yes("moeder", { except: { categories: ["gezin"] } })) }),
    reads: { anna: "ja · toestemming · CON-1 · c1" },
  },
  {
    rule: "SCOPE-1",
    title: "Ook wie al werd meegenomen in het ja van de ander, kan iets weglaten",
    casus: nl({
      consents: toSchool(yes("moeder"), yes("vader", { except: { categories: ["jeugdhulp"] } })),
    }),
    consent: "geldig",
    reads: { anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCOPE-1",
    title: "Wat een ouder die niet meer beslist wegliet, telt niet",
    casus: nl({
      age: 16,
      consents: toSchool(yes("kim"), yes("moeder", { except: { categories: ["jeugdhulp"] } })),
    }),
    reads: { anna: "ja · toestemming · CON-1 · c1" },
  },
  {
    rule: "SCOPE-1",
    title: "Alleen wie deelt volgens de toestemming, wordt gelezen",
    casus: nl({ consents: [consent(["gemeente-y"], ["school-1"], [yes("moeder")])] }),
    reads: { anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCOPE-1",
    title: "Een onderwerp dat niet is gevraagd, blijft dicht",
    casus: nl({ notes: [note("bram", { category: "veiligheid" })], consents: toSchool(yes("moeder")) }),
    reads: { anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCOPE-1",
    title:
      "Een toestemming voor één persoon is er niet voor de collega's; notities van voor die tijd horen erbij",
    casus: nl({
      notes: [note("bram", { writtenAt: "2020-01-01T00:00:00Z" })],
      consents: [consent(["jeugdhulp-x"], ["person:dirk"], [yes("moeder")])],
    }),
    reads: { dirk: "ja · toestemming · CON-1 · c1", anna: "nee · geen_toestemming · CON-2" },
  },
  {
    rule: "SCOPE-1",
    title: "Een toestemming opent niets voor een vertrouwenspersoon",
    casus: vlWith([tess], {
      child: incapable(aged(14), "lotte"),
      notes: [note("greet")],
      consents: [consent(["clb-1"], ["vertrouwen"], [yes("mama")])],
    }),
    consent: "geldig",
    reads: { tess: "nee · niet_bekwaam · ACC-8" },
  },
];
