/**
 * Whom a text seems to speak of, found by name. A hint for the writer while typing, in the browser: a name that is not found
 * says nothing, and nothing is decided by it. Who it is about is the writer's to say (ACT-5).
 */
import { plainName } from "@/lib/person/plain-name";

export type Nameable = {
  id: string;
  /** "Karim van Dalen" */
  name: string;
  /** What somebody is to the pupil, "vader": a text says that more often than a name. Null of who is no guardian. */
  relation: string | null;
};

/** Words before a surname that are no names. */
const PARTICLES = new Set(
  "van de den der het 't in ten ter te von und la le du da di el al ben abu bin op aan bij uit".split(" "),
);
/** As children and professionals say it too. */
const ALSO: Record<string, readonly string[]> = {
  moeder: ["moeder", "mama", "mam", "mamma"],
  vader: ["vader", "papa", "pap"],
};

const wordsOf = (text: string): string[] => plainName(text).split(" ");

/**
 * Who of these people is spoken of and not yet named.
 *
 * @param pupil whose own names are nobody's hint: a surname that is shared says nothing
 * @param concerned ids that the writer marked already
 */
export function spokenOf(
  text: string,
  people: readonly Nameable[],
  pupil: string,
  concerned: readonly string[],
): Nameable[] {
  const said = new Set(wordsOf(text));
  const shared = new Set(wordsOf(pupil));
  return people.filter(
    ({ id, name, relation }) =>
      !concerned.includes(id) &&
      (wordsOf(name).some(
        (word) => word.length > 2 && !shared.has(word) && !PARTICLES.has(word) && said.has(word),
      ) ||
        relationWords(relation).some((word) => said.has(word))),
  );
}

function relationWords(relation: string | null): readonly string[] {
  if (relation === null) return [];
  const plain = plainName(relation);
  return ALSO[plain] ?? [plain];
}
