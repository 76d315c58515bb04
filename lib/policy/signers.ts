/**
 * Who must sign, and why: each person with a say, what they answered, whether another speaks for them (GRD-1 to GRD-5,
 * AUT-2; CONV), and whether the consent waits for them.
 */
import type { Holder } from "./authority";
import type { Consent, Facts, Response } from "./facts";
import { LEGAL_REPRESENTATIVE } from "./names";
import type { Say, SayRule } from "./say";

/**
 * What makes the own answer of a guardian needed or not. GRD-1: one of them suffices · GRD-2: an exception, everybody
 * must · GRD-4: the other answered only for themselves · AUT-2: nobody speaks for undetermined authority · GRD-5: nobody
 * with determined authority is known. Null: there is no other who could speak for this signer.
 */
export type SignerRule = "GRD-1" | "GRD-2" | "GRD-4" | "GRD-5" | "AUT-2";

export type Signer = {
  /** A person, or `wettelijk_vertegenwoordiger` where nobody is known (GRD-5). */
  id: string;
  side: "child" | "guardians";
  /** Why this side has a say. */
  say: SayRule;
  because: SignerRule | null;
  /** The answer that counts, null while there is none. */
  answer: Response | null;
  /** The guardian who speaks for this one. */
  spokenForBy: string | null;
  /** The side is not met without this signer. */
  awaited: boolean;
};

export function signersOf(
  facts: Facts,
  consent: Consent,
  say: Say,
  answers: ReadonlyMap<string, Response>,
): Signer[] {
  return [...childSide(facts, say, answers), ...(say.guardians ? guardiansSide(consent, say, answers) : [])];
}

function childSide({ child }: Facts, say: Say, answers: ReadonlyMap<string, Response>): Signer[] {
  if (!say.child) return [];
  const answer = answers.get(child.id) ?? null;
  return [
    {
      id: child.id,
      side: "child",
      say: say.rule,
      because: null,
      answer,
      spokenForBy: null,
      awaited: !hasGiven(answer),
    },
  ];
}

function guardiansSide(consent: Consent, say: Say, answers: ReadonlyMap<string, Response>): Signer[] {
  const determined = say.holders.filter(({ authority }) => authority === "determined");
  const nobodyKnown = determined.length === 0;
  const signers = say.holders.map((holder): Signer => {
    const answer = answers.get(holder.id) ?? null;
    const others = determined.filter(({ id }) => id !== holder.id);
    const spokenForBy = hasGiven(answer) ? null : speakerFor(holder, others, consent, answers);
    return {
      id: holder.id,
      side: "guardians",
      say: say.rule,
      because: becauseOf(holder, others, consent, answers),
      answer,
      spokenForBy,
      awaited: !nobodyKnown && !hasGiven(answer) && spokenForBy === null,
    };
  });
  return nobodyKnown ? [...signers, representative(say)] : signers;
}

/** GRD-1: the first determined guardian who gave for the other too; GRD-2 and AUT-2 let nobody speak. */
function speakerFor(
  holder: Holder,
  others: readonly Holder[],
  consent: Consent,
  answers: ReadonlyMap<string, Response>,
): string | null {
  if (holder.authority !== "determined" || consent.bothGuardiansBecause.length > 0) return null;
  const speaker = others.find(({ id }) => {
    const answer = answers.get(id) ?? null;
    return hasGiven(answer) && answer?.alsoForOther === true;
  });
  return speaker?.id ?? null;
}

function becauseOf(
  holder: Holder,
  others: readonly Holder[],
  consent: Consent,
  answers: ReadonlyMap<string, Response>,
): SignerRule | null {
  if (holder.authority === "undetermined") return "AUT-2";
  if (consent.bothGuardiansBecause.length > 0) return "GRD-2";
  if (others.length === 0) return null;
  const onlyForThemselves = others.every(({ id }) => {
    const answer = answers.get(id) ?? null;
    return hasGiven(answer) && answer?.alsoForOther === false;
  });
  return onlyForThemselves ? "GRD-4" : "GRD-1";
}

/** GRD-5: the side waits for somebody whose authority can be determined, and for nobody else. */
function representative(say: Say): Signer {
  return {
    id: LEGAL_REPRESENTATIVE,
    side: "guardians",
    say: say.rule,
    because: "GRD-5",
    answer: null,
    spokenForBy: null,
    awaited: true,
  };
}

function hasGiven(answer: Response | null): boolean {
  return answer?.answer === "given";
}
