/** What a decision on one note for one reader says. It carries what a reader must be told: rule, ground, and by what. */

/** Why a reader may read. */
export const ALLOW_GROUNDS = [
  "auteur",
  "zonder_toestemming",
  "inzage_jeugdige",
  "met_de_jeugdige",
  "onderwijs",
  "gezag",
  "toestemming",
  "ambtskring",
  "hierarchisch_meerdere",
  "casusoverleg_458ter",
  "gezamenlijk_beroepsgeheim",
  "ambtsgenoten",
  "niet_geheim",
  "door_client_gedeeld",
  "school_clb",
  "gedeeld_beroepsgeheim",
] as const;
export type AllowGround = (typeof ALLOW_GROUNDS)[number];

/** Why a reader may not. */
export const DENY_GROUNDS = [
  "persoonlijk",
  "geen_deelnemer",
  "beperkt",
  "vertrouwelijk",
  "intern",
  "casusoverleg_458ter",
  "niet_bij_overleg",
  "niet_bekwaam",
  "gegevens_van_derden",
  "geen_gezag",
  "eigen_regie_jeugdige",
  "buiten_ambtskring",
  "buiten_team",
  "geen_recht_tot_spreken",
  "geen_toestemming",
] as const;
export type DenyGround = (typeof DENY_GROUNDS)[number];

/** The rules that can decide (RULES.md section 4). */
export const READING_RULES = [
  "ACC-1",
  "ACC-2",
  "ACC-3",
  "ACC-4",
  "RST-1",
  "ACC-5",
  "ACC-6",
  "ACC-7",
  "ACC-8",
  "KRG-1",
  "KRG-2",
  "KRG-3",
  "OVL-1",
  "TEAM-1",
  "TEAM-2",
  "TEAM-3",
  "OVL-2",
  "OPEN-1",
  "POL-1",
  "OWN-1",
  "AMB-1",
  "SCH-1",
  "CON-1",
  "CON-2",
] as const;
export type ReadingRule = (typeof READING_RULES)[number];

export type Allow = {
  allow: true;
  ground: AllowGround;
  rule: ReadingRule;
  /** The consent or disclosure that opens the note, where one does. */
  by: string | null;
};
export type Deny = { allow: false; ground: DenyGround; rule: ReadingRule; by: null };
export type Decision = Allow | Deny;

export function allow(rule: ReadingRule, ground: AllowGround, by: string | null = null): Allow {
  return { allow: true, ground, rule, by };
}

export function deny(rule: ReadingRule, ground: DenyGround): Deny {
  return { allow: false, ground, rule, by: null };
}
