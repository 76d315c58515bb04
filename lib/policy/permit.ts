/** What a consent opens while it is geldig: SCOPE-1 (CONV; SAM 4.1). */
import type { Consent } from "./facts";
import { type Reader, isNamedIn } from "./readers";
import type { ConsentState } from "./status";
import type { Category } from "./vocabulary";

/** A consent in force, folded: from whom, to which readers, which categories. What signers left out is gone. */
export type Permit = {
  id: string;
  disclosers: ReadonlySet<string>;
  readers: ReadonlySet<string>;
  categories: ReadonlySet<Category>;
};

/** What a consent opens to `readers` in the state that it is in; null unless it is geldig. */
export function permitOf(
  consent: Consent,
  { status, answers }: ConsentState,
  readers: readonly Reader[],
): Permit | null {
  if (status !== "geldig") return null;
  const recipients = new Set(consent.recipients);
  const { leftOut, categories } = exceptedFrom(consent, answers);
  return {
    id: consent.id,
    disclosers: new Set(consent.disclosers),
    readers: new Set(
      readers
        .filter((reader) => isNamedIn(recipients, reader) && !isNamedIn(leftOut, reader))
        .map(({ id }) => id),
    ),
    categories: new Set(categories),
  };
}

/** Whom the answers leave out, and the categories that they leave. The two lists cut separately. */
export function exceptedFrom(
  consent: Consent,
  answers: ConsentState["answers"],
): { leftOut: ReadonlySet<string>; categories: Category[] } {
  const exceptions = [...answers.values()].map(({ except }) => except);
  const closed = new Set(exceptions.flatMap((except) => except.categories));
  return {
    leftOut: new Set(exceptions.flatMap((except) => except.recipients)),
    categories: consent.categories.filter((category) => !closed.has(category)),
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
