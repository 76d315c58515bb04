/** What the rules say of a pupil's age and who decides, for pages: asked of lib/policy, nothing is decided here. */
import { ageAt, birthday } from "@/lib/policy/calendar";
import { isCapable } from "@/lib/policy/capacity";
import { type Consent, type Facts, type FactsDocument, parseFacts } from "@/lib/policy/facts";
import { type SayRule, sayIn } from "@/lib/policy/say";
import type { Framework, Sector } from "@/lib/policy/vocabulary";

type Assessed = { capable: boolean; from: Date; until: Date | null };

/** Who has a say in a question of the casus's organisation to another one. */
export type Decides = { pupil: boolean; guardians: boolean; capable: boolean; rule: SayRule };

/** The ages at which it changes who decides (RULES.md sections 2 and 3). */
export const DECISIVE_AGES: Record<Framework, readonly (12 | 16 | 18)[]> = { nl: [12, 16, 18], vl: [12, 18] };

export type PupilFacts = { age: number; decides: Decides; birthdays: { age: 12 | 16 | 18; at: Date }[] };

/**
 * @param birthDate `YYYY-MM-DD`
 * @param assessments of competence that this page may know; without them the presumption by age holds
 * @param sector of the organisation that made the casus
 */
export function readPupilFacts(
  framework: Framework,
  birthDate: string,
  assessments: readonly Assessed[],
  sector: Sector,
  now: Date,
): PupilFacts {
  const facts = documentOf(framework, birthDate, assessments, sector);
  const at = now.getTime();
  const say = sayIn(facts, question(at), at);
  return {
    age: ageAt(facts, at),
    decides: { pupil: say.child, guardians: say.guardians, capable: isCapable(facts, at), rule: say.rule },
    birthdays: DECISIVE_AGES[framework].map((age) => ({ age, at: new Date(birthday(facts, age)) })),
  };
}

function documentOf(
  framework: Framework,
  birthDate: string,
  assessments: readonly Assessed[],
  sector: Sector,
): Facts {
  const competence = assessments
    .filter(({ from, until }) => until === null || until > from)
    .map(({ capable, from, until }) => ({
      capable,
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
      assessedBy: "x",
    }));
  const document: FactsDocument = {
    framework,
    child: { id: "pupil", birthDate, competence },
    organisations: [
      { id: "asker", sector },
      { id: "other", sector: "overig" },
    ],
    participants: [],
    notes: [],
  };
  const parsed = parseFacts(document);
  if (!parsed.ok) throw new Error(`A pupil's rows are no valid facts: ${parsed.fault.path.join(".")}`);
  return parsed.facts;
}

const question = (at: number): Consent => ({
  id: "question",
  validFrom: at,
  validUntil: at + 1,
  disclosers: ["asker"],
  recipients: ["other"],
  categories: ["onderwijs"],
  bothGuardiansBecause: [],
  responses: [],
});
