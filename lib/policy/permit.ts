/** What a consent opens while it is geldig: SCOPE-1 (CONV; SAM 4.1). */
import type { Consent, Facts } from "./facts";
import type { Instant } from "./instant";
import { byId } from "./names";
import { type Reader, isNamedIn, readersAt } from "./readers";
import { statusOf } from "./status";
import type { Category } from "./vocabulary";

/** A consent in force, folded: from whom, to which readers, which categories. What signers left out is gone. */
export type Permit = {
  id: string;
  disclosers: ReadonlySet<string>;
  readers: ReadonlySet<string>;
  categories: ReadonlySet<Category>;
};

/** The permits of a moment, in order of the consents' ids. */
export function permitsAt(
  facts: Facts,
  at: Instant,
  readers: readonly Reader[] = readersAt(facts, at),
): Permit[] {
  return facts.consents.flatMap((consent) => permitOf(facts, consent, at, readers) ?? []).sort(byId);
}

/** What one consent opens at `at`, to `readers`; null unless it is geldig. */
export function permitOf(
  facts: Facts,
  consent: Consent,
  at: Instant,
  readers: readonly Reader[],
): Permit | null {
  // Most consents of an old casus are over: no need to count answers.
  if (at < consent.validFrom || at >= consent.validUntil) return null;
  const { status, answers } = statusOf(facts, consent, at);
  if (status !== "geldig") return null;
  const recipients = new Set(consent.recipients);
  const exceptions = [...answers.values()].map(({ except }) => except);
  const leftOut = new Set(exceptions.flatMap((except) => except.recipients));
  const unasked = new Set(exceptions.flatMap((except) => except.categories));
  return {
    id: consent.id,
    disclosers: new Set(consent.disclosers),
    readers: new Set(
      readers
        .filter((reader) => isNamedIn(recipients, reader) && !isNamedIn(leftOut, reader))
        .map(({ id }) => id),
    ),
    categories: new Set(consent.categories.filter((category) => !unasked.has(category))),
  };
}

/** Whether a permit lets `reader` have notes of `category` written in `organisation`; of any date. */
export function covers(permit: Permit, organisation: string, reader: string, category: Category): boolean {
  return isFrom(permit, organisation, category) && permit.readers.has(reader);
}

/** Whether a permit is about notes of `category` written in `organisation`, whoever reads them. */
export function isFrom(
  { disclosers, categories }: Permit,
  organisation: string,
  category: Category,
): boolean {
  return disclosers.has(organisation) && categories.has(category);
}
