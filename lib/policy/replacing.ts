/**
 * A request that was sent is never edited: another one takes its place (CONSENT-FORM.md). The old consent goes on until the
 * new one is geldig and ends at that instant, so that there is no time in which both hold or neither does. A new one that is
 * refused, or ended, ends nothing. No source says this; it is the protective reading: nobody reads by a consent in whose
 * place another one holds, also when that holds less.
 */
import type { Consent, Facts } from "./facts";
import type { Instant } from "./instant";
import { firstValid } from "./status";

/** A request, and the one whose place it takes. */
export type Replacement = { id: string; replaces: string | null };

/**
 * When each consent ends in whose place another one holds: the first instant at which one of those that replace it,
 * directly or over others, is geldig. That lies in the past, or is foreseen as the answers stand.
 */
export function endsByReplacing(
  facts: Facts,
  requests: readonly Replacement[],
): ReadonlyMap<string, Instant> {
  const replaced = new Map(
    requests.flatMap(({ id, replaces }) => (replaces === null ? [] : [[id, replaces]])),
  );
  const ends = new Map<string, Instant>();
  for (const consent of facts.consents.filter(({ id }) => replaced.has(id))) {
    const from = firstValid(facts, consent);
    if (from === null) continue;
    for (const old of before(replaced, consent.id)) ends.set(old, Math.min(ends.get(old) ?? from, from));
  }
  return ends;
}

/** The facts as they are when what is replaced ends. What would end before it begins is no fact. */
export function withReplacedEnded(facts: Facts, requests: readonly Replacement[]): Facts {
  const ends = endsByReplacing(facts, requests);
  if (ends.size === 0) return facts;
  const ended = ({ validUntil, ...consent }: Consent): Consent => ({
    ...consent,
    validUntil: Math.min(validUntil, ends.get(consent.id) ?? validUntil),
  });
  return {
    ...facts,
    consents: facts.consents.map(ended).filter(({ validFrom, validUntil }) => validFrom < validUntil),
  };
}

/** The requests that one takes the place of: the one it replaces, the one which that replaced, and so on. */
export function before(replaced: ReadonlyMap<string, string>, id: string): string[] {
  const chain: string[] = [];
  let old = replaced.get(id);
  while (old !== undefined && !chain.includes(old)) {
    chain.push(old);
    old = replaced.get(old);
  }
  return chain;
}
