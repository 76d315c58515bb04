/** The closed lists of words that facts and decisions are made of (RULES.md section 1). */

export const FRAMEWORKS = ["nl", "vl"] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const CATEGORIES = [
  "identificatie",
  "onderwijs",
  "verzuim",
  "ondersteuning",
  "gezondheid",
  "jeugdhulp",
  "gezin",
  "veiligheid",
  "justitie",
  "afspraken",
] as const;
export type Category = (typeof CATEGORIES)[number];

export const SECTORS = [
  "school",
  "clb",
  "jeugdhulp",
  "gezondheidszorg",
  "gemeente",
  "samenwerkingsverband",
  "leerplicht",
  "gemandateerde_voorziening",
  "sociale_dienst_jeugdrechtbank",
  "politie",
  "parket",
  "advocaat",
  "vertrouwenspersoon",
  "overig",
] as const;
export type Sector = (typeof SECTORS)[number];

export const DUTIES = ["beroepsgeheim", "functioneel_beroepsgeheim", "ambtsgeheim", "geen"] as const;
export type Duty = (typeof DUTIES)[number];

export const GUARDIAN_KINDS = ["ouder", "voogd", "gi", "curator", "mentor", "bewindvoerder"] as const;
export type GuardianKind = (typeof GUARDIAN_KINDS)[number];

export const KRING_KINDS = [
  "leiding",
  "cel_leerlingenbegeleiding",
  "zorgcel",
  "klassenraad",
  "personeel",
] as const;
export type KringKind = (typeof KRING_KINDS)[number];

export const SCOPE_KINDS = ["persoonlijk", "team", "kring", "casus", "overleg"] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** Why both guardians must answer (CONV, the three exceptions). */
export const EXCEPTIONS = ["ingrijpend", "betreft_andere_ouder", "gevoelig_andere_ouder"] as const;
export type Exception = (typeof EXCEPTIONS)[number];

export const ANSWERS = ["given", "refused", "withdrawn"] as const;
export type Answer = (typeof ANSWERS)[number];

export const ANSWER_FORMS = ["online", "paper", "oral"] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

export const BASIS_KINDS = ["wet", "decreet", "ordonnantie", "toestemming_procureur"] as const;

export const DISCLOSURE_GROUNDS_NL = [
  "conflict_van_plichten",
  "goed_hulpverlenerschap",
  "wettelijke_meldplicht",
] as const;
export const DISCLOSURE_GROUNDS_VL = [
  "rapportageplicht",
  "art_75_1",
  "getuigenis",
  "eigen_verdediging",
  "aangifteplicht",
  "verontrusting",
  "art_458bis",
  "noodtoestand",
  "schuldig_verzuim",
] as const;
export const DISCLOSURE_GROUNDS = [...DISCLOSURE_GROUNDS_NL, ...DISCLOSURE_GROUNDS_VL] as const;
export type DisclosureGround = (typeof DISCLOSURE_GROUNDS)[number];

export const CONSENT_STATUSES = [
  "verlopen",
  "geweigerd",
  "ingetrokken",
  "onvolledig",
  "nog_niet",
  "geldig",
] as const;
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

/**
 * What of a casus a person may be shown besides notes (section 9). Each sight names one object of its kind.
 * `casus` exists, and the child's name · `child` birth date and class · `guardian` name and kind · `authority` with checks
 * and restrictions · `consent` its text and period · `guarded` its version without places · `consent_state` categories, period, whether it holds · `answers` who
 * answered what, and how far the question came · `contact` addresses · `kring` kind and members · `agreement` what was
 * agreed with the pupil about a kring · `inquiry` · `meeting` · `company_left_out` whom a meeting left out · `disclosure` the
 * record · `report` which readings rested on an authority that was not so, and which parts were taken back after they were
 * read · `record` that there is a request whose full record may be opened, with a reason.
 */
export const SIGHT_KINDS = [
  "casus",
  "child",
  "participant",
  "guardian",
  "authority",
  "competence",
  "contact",
  "consent",
  "guarded",
  "consent_state",
  "answers",
  "kring",
  "agreement",
  "inquiry",
  "meeting",
  "company_left_out",
  "disclosure",
  "report",
  "record",
] as const;
export type SightKind = (typeof SIGHT_KINDS)[number];
