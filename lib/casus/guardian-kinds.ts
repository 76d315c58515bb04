import { type Framework, GUARDIAN_KINDS, type GuardianKind } from "@/lib/policy/vocabulary";

/** How many guardians one form holds; more are added afterwards. */
export const GUARDIANS_IN_FORM = 4;

/**
 * What is chosen in a form. `derde` holds authority together with a parent and is none: in the facts an ouder, since the
 * rules ask the same of both.
 */
export const FORM_KINDS = [...GUARDIAN_KINDS, "derde"] as const;
export type FormKind = (typeof FORM_KINDS)[number];

export type KindWords = { value: FormKind; label: string; help?: string };

const OUDER: KindWords = {
  value: "ouder",
  label: "ouder",
  help: "Ook een ouder zonder gezag, of van wie u dat nog niet weet.",
};

/** Who may stand beside a pupil, by the law of the country: first those of minors, then those of adults. */
export const GUARDIAN_KIND_WORDS: Record<Framework, readonly KindWords[]> = {
  nl: [
    OUDER,
    {
      value: "derde",
      label: "iemand die samen met een ouder gezag heeft",
      help: "Geen ouder, zoals een partner van de moeder. De rechter gaf dit gezag, of het ontstond bij de geboorte.",
    },
    { value: "voogd", label: "voogd", help: "Iemand anders dan een ouder, door de rechter benoemd." },
    {
      value: "gi",
      label: "gecertificeerde instelling",
      help: "De instelling zelf heeft de voogdij. Haar medewerkers voegt u toe als deelnemers.",
    },
    { value: "curator", label: "curator", help: "Vanaf achttien jaar." },
    {
      value: "mentor",
      label: "mentor",
      help: "Vanaf achttien jaar, door de rechter benoemd. Niet de mentor van school.",
    },
  ],
  vl: [
    OUDER,
    { value: "voogd", label: "voogd", help: "Iemand anders dan een ouder, door de vrederechter benoemd." },
    { value: "bewindvoerder", label: "bewindvoerder over de persoon", help: "Vanaf achttien jaar." },
  ],
};

export function isKindOf(framework: Framework, kind: FormKind): boolean {
  return GUARDIAN_KIND_WORDS[framework].some(({ value }) => value === kind);
}

/** A chosen kind as the row of a guardian holds it. */
export const rowOfKind = (kind: FormKind): { kind: GuardianKind; third: boolean } =>
  kind === "derde" ? { kind: "ouder", third: true } : { kind, third: false };

export function kindWord(framework: Framework, kind: FormKind): string {
  return GUARDIAN_KIND_WORDS[framework].find(({ value }) => value === kind)?.label ?? kind;
}
