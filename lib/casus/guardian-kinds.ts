import type { Framework, GuardianKind } from "@/lib/policy/vocabulary";

/** How many guardians one form holds; more are added afterwards. */
export const GUARDIANS_IN_FORM = 4;

export type KindWords = { value: GuardianKind; label: string; help?: string };

const OUDER: KindWords = {
  value: "ouder",
  label: "ouder",
  help: "Ook een ouder zonder gezag, of van wie u dat nog niet weet.",
};

/** Who may stand beside a pupil, by the law of the country: first those of minors, then those of adults. */
export const GUARDIAN_KIND_WORDS: Record<Framework, readonly KindWords[]> = {
  nl: [
    OUDER,
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

export function isKindOf(framework: Framework, kind: GuardianKind): boolean {
  return GUARDIAN_KIND_WORDS[framework].some(({ value }) => value === kind);
}

export function kindWord(framework: Framework, kind: GuardianKind): string {
  return GUARDIAN_KIND_WORDS[framework].find(({ value }) => value === kind)?.label ?? kind;
}
