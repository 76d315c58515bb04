/** The pupil in a sentence. The name stands again where a pronoun would be a guess. */
import { capital, inWords } from "@/lib/casus/number-words";
import type { CasusView } from "@/lib/casus/view";
import { sourceAt } from "@/lib/policy/rules";

/** "Noor van Dalen is dertien. Noor beslist zelf mee." Who may not know the age reads whose casus it is. */
export function pupilTitle({ pupil }: Pick<CasusView, "pupil">): string {
  if (!pupil.facts) return `U doet mee aan de casus van ${pupil.name}.`;
  const { age, decides } = pupil.facts;
  const first = `${pupil.name} is ${inWords(age)}.`;
  if (!decides.pupil) return `${first} Wie gezag heeft, beslist.`;
  return `${first} ${capital(pupil.callName)} beslist zelf${decides.guardians ? " mee" : ""}.`;
}

/** "klas 2b"; a class that has a name of its own ("groep 7") keeps it. */
export function classWords(schoolClass: string | null): string | null {
  return schoolClass !== null && /^\d/.test(schoolClass) ? `klas ${schoolClass}` : schoolClass;
}

/** Why, with the rule that says so; null where the age may not be known. */
export function whoDecides({ pupil, framework, now }: Pick<CasusView, "pupil" | "framework" | "now">) {
  if (!pupil.facts) return null;
  const { decides, age } = pupil.facts;
  return {
    sentence: sentenceOf(decides, age, framework, pupil.callName),
    rule: decides.rule,
    source: sourceAt(decides.rule, framework, now.getTime()),
  };
}

type Facts = NonNullable<CasusView["pupil"]["facts"]>;

function sentenceOf(
  { pupil, guardians }: Facts["decides"],
  age: number,
  framework: CasusView["framework"],
  name: string,
): string {
  if (!pupil && age < 12)
    return `Tot twaalf jaar beslist wie gezag heeft. Wat ${name} ervan vindt, schrijft u wel op.`;
  if (!pupil) return `${name} kan dit nu niet zelf beslissen. Daarom beslist wie gezag heeft.`;
  if (framework === "nl")
    return guardians
      ? "Van twaalf tot zestien jaar tellen beide antwoorden: van de leerling en van wie gezag heeft."
      : "Vanaf zestien jaar beslist de leerling alleen.";
  if (age >= 18) return "Wie volwassen is, beslist alleen.";
  return guardians
    ? "Deelt de school iets buiten de school, dan antwoordt ook wie gezag heeft. Anders beslist de leerling alleen."
    : "Wie bekwaam is, beslist zelf. Deelt een school iets buiten de school, dan antwoordt ook wie gezag heeft.";
}
