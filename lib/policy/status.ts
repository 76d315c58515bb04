/** What a consent is worth at a moment: ST-1 to ST-6 (CONV), the first that applies. */
import { answersAt } from "./answers";
import { decidingBirthdays } from "./calendar";
import type { Consent, Facts, Response } from "./facts";
import type { Instant } from "./instant";
import type { Interval } from "./interval";
import { type Say, sayIn } from "./say";
import { type Signer, signersOf } from "./signers";
import type { ConsentStatus } from "./vocabulary";

export type StatusRule = "ST-1" | "ST-2" | "ST-3" | "ST-4" | "ST-5" | "ST-6";

export type ConsentState = {
  status: ConsentStatus;
  rule: StatusRule;
  /** Whose answer is missing, sorted; empty unless `onvolledig`. May hold `wettelijk_vertegenwoordiger`. */
  waitingFor: string[];
  say: Say;
  /** The answers that count, by person. */
  answers: ReadonlyMap<string, Response>;
  /** Everybody with a say: who must sign, and why. */
  signers: Signer[];
};

/**
 * The status of a consent at `at`, of the casus or not yet in it. Answers after `at` are not known.
 * Each consent stands by itself.
 */
export function statusOf(facts: Facts, consent: Consent, at: Instant): ConsentState {
  return stateOf(facts, consent, at, at);
}

/**
 * The first instant after `at` at which the status is another one, if nobody answers any more; null if it stays.
 */
export function nextChange(facts: Facts, consent: Consent, at: Instant): Instant | null {
  const { status } = statusOf(facts, consent, at);
  const later = statusInstants(facts, consent).filter((instant) => instant > at);
  return later.find((instant) => stateOf(facts, consent, instant, at).status !== status) ?? null;
}

/** How the consent stood the last time that it was geldig, at `at` or before; null if the facts hold no such time. */
export function lastValid(facts: Facts, consent: Consent, at: Instant): ConsentState | null {
  const answered = consent.responses.map((response) => response.at);
  const instants = [at, ...statusInstants(facts, consent), ...answered].filter((instant) => instant <= at);
  for (const instant of instants.sort((one, other) => other - one)) {
    const state = statusOf(facts, consent, instant);
    if (state.status === "geldig") return state;
  }
  return null;
}

/**
 * The first instant at which the consent was geldig, or will be if nobody answers any more: an answer counts from when it
 * was given. Null if the facts hold no such time.
 */
export function firstValid(facts: Facts, consent: Consent): Instant | null {
  const instants = [...statusInstants(facts, consent), ...consent.responses.map(({ at }) => at)];
  const inOrder = instants.sort((one, other) => one - other);
  return inOrder.find((instant) => statusOf(facts, consent, instant).status === "geldig") ?? null;
}

/** The state at `at` as far as the answers until `known` tell. */
function stateOf(facts: Facts, consent: Consent, at: Instant, known: Instant): ConsentState {
  const say = sayIn(facts, consent, at);
  const answers = answersAt(facts, consent, say, known);
  const signers = signersOf(facts, consent, say, answers);
  const awaited = signers.filter((signer) => signer.awaited).map(({ id }) => id);
  const [status, rule] = verdict(consent, [...answers.values()], awaited, at);
  return { status, rule, waitingFor: status === "onvolledig" ? awaited.sort() : [], say, answers, signers };
}

function verdict(
  consent: Consent,
  answers: readonly Response[],
  awaited: readonly string[],
  at: Instant,
): [ConsentStatus, StatusRule] {
  if (at >= consent.validUntil) return ["verlopen", "ST-1"];
  if (answers.some(({ answer }) => answer === "refused")) return ["geweigerd", "ST-2"];
  if (answers.some(({ answer }) => answer === "withdrawn")) return ["ingetrokken", "ST-3"];
  if (awaited.length > 0) return ["onvolledig", "ST-4"];
  if (at < consent.validFrom) return ["nog_niet", "ST-5"];
  return ["geldig", "ST-6"];
}

/** The instants at which the status can become another one without an answer, in order. */
function statusInstants(facts: Facts, consent: Consent): Instant[] {
  const intervals: Interval[] = [
    ...facts.child.competence,
    ...facts.guardians.flatMap(({ authority }) => authority),
  ];
  const instants = [
    consent.validFrom,
    consent.validUntil,
    ...decidingBirthdays(facts),
    ...intervals.flatMap(({ from, until }) => (until === null ? [from] : [from, until])),
  ];
  return instants.sort((one, other) => one - other);
}
