/** RULES.md sections 5 and 6: sharing without consent, invitations, the shared screen. */
import { CONV, type Rule, sam } from "./rule";
import type { Source } from "./sources";
import type { DisclosureGround } from "./vocabulary";

export const SHARING_RULES = {
  "DIS-1": {
    says: "Delen zonder toestemming kan alleen als alle vragen zijn beantwoord, iemand is geraadpleegd en is vastgelegd of de cliënt het weet.",
    sources: [{ document: "CONV", place: "Bijlage 6" }, sam("Beslis niet alleen!")],
  },
  "DIS-2": { says: "Het geldt voor een bepaalde tijd en kan worden teruggedraaid.", sources: [CONV] },
  "DIS-3": {
    says: "Wie het schreef beslist, of een collega in hetzelfde team die meedoet aan de casus.",
    sources: [CONV],
  },
  "DIS-4": {
    says: "Bij sommige redenen mag het alleen naar één soort ontvanger, zoals de gemandateerde voorziening of het parket.",
    sources: [
      sam("5.3", "jeugdhulp_aan_justitie"),
      sam("5.7"),
      sam("5.8", "aangifte_misdrijf_tegen_kwetsbare"),
    ],
  },
  "DIS-5": {
    says: "Bij nood mag het meteen, met drie antwoorden en voor hoogstens 24 uur.",
    sources: [CONV, sam("5.9"), sam("5.10", "schuldig_verzuim")],
  },
  "INV-1": {
    says: "Wie gezag heeft, wordt altijd uitgenodigd zolang het kind geen 18 is of niet zelf beslist.",
    sources: [CONV],
  },
  "INV-2": {
    says: "Een kind vanaf 12 jaar (in Vlaanderen: een bekwaam kind) wordt zelf uitgenodigd.",
    sources: [CONV],
  },
  "INV-3": {
    says: "Wie erbij hoort, wordt uitgenodigd, tenzij is opgeschreven waarom niet.",
    sources: [CONV],
  },
  "SCR-1": {
    says: "Op een gedeeld scherm staat alleen wat iedereen in de kamer mag lezen.",
    sources: [CONV],
  },
} as const satisfies Record<string, Rule>;

/** Where each ground for sharing without consent comes from. */
export const DISCLOSURE_SOURCES = {
  conflict_van_plichten: [{ document: "CONV", place: "Bijlage 6" }],
  goed_hulpverlenerschap: [{ document: "CONV", place: "Bijlage 6" }],
  wettelijke_meldplicht: [{ document: "CONV", place: "Bijlage 6" }],
  rapportageplicht: [sam("5.1")],
  art_75_1: [sam("5.3", "jeugdhulp_aan_justitie")],
  getuigenis: [sam("5.4", "beroepsgeheim")],
  eigen_verdediging: [sam("5.5")],
  aangifteplicht: [sam("5.6")],
  verontrusting: [sam("5.7")],
  art_458bis: [sam("5.8", "aangifte_misdrijf_tegen_kwetsbare")],
  noodtoestand: [sam("5.9")],
  schuldig_verzuim: [sam("5.10", "schuldig_verzuim")],
} as const satisfies Record<DisclosureGround, readonly Source[]>;
