/**
 * What disclosers and recipients may know that a consent opens (VIS-3, VIS-12): what its answers left of it while it was
 * geldig. What a signer left out was never opened, so that it was asked is nobody's to know but who asked and who signs.
 * Once it no longer holds, it is known by what it opened last: a yes that is withdrawn takes its exceptions with it, and
 * must not bring to light what they kept shut.
 */
import type { Consent, Facts } from "./facts";
import type { Ahead } from "./grants";
import type { Instant } from "./instant";
import type { Interval } from "./interval";
import { personIn } from "./names";
import { exceptedFrom } from "./permit";
import { type Reader, isNamedIn } from "./readers";
import { known, registerOf } from "./register";
import { type ConsentState, lastValid } from "./status";
import type { Category } from "./vocabulary";

export type Opened = {
  disclosers: readonly string[];
  /** Organisations, or `person:` somebody. */
  recipients: readonly string[];
  categories: readonly Category[];
  /** May name somebody of an organisation that receives. */
  leftOut: ReadonlySet<string>;
};

/** One square of the grid of VIS-12, for as long as it is known. */
export type OpenedStretch = Interval & { discloser: string; recipient: string; category: Category };

/** What the consent opens at `at`, or opened when it was last geldig; null if it never was, or if nothing was left. */
export function openedAt(facts: Facts, consent: Consent, at: Instant): Opened | null {
  const state = lastValid(facts, consent, at);
  return state && openedIn(facts, consent, state);
}

/** The same along prepared moments. */
export function openedAlong(ahead: Ahead, consent: Consent): { at: Instant; opened: Opened | null }[] {
  const { facts, at } = ahead[0];
  let opened = openedAt(facts, consent, at);
  return ahead.map((moment) => {
    const state = known(moment.states, consent.id);
    if (state.status === "geldig") opened = openedIn(facts, consent, state);
    return { at: moment.at, opened };
  });
}

/** Its squares from the first moment on, until a fact changes: longest stretches. */
export function openedAhead(ahead: Ahead, consent: Consent): OpenedStretch[] {
  const stretches: OpenedStretch[] = [];
  let current = new Map<string, OpenedStretch>();
  for (const { at, opened } of openedAlong(ahead, consent)) {
    const next = new Map<string, OpenedStretch>();
    for (const square of opened === null ? [] : squaresOf(opened)) {
      const name = `${square.discloser} ${square.recipient} ${square.category}`;
      const running = current.get(name) ?? { ...square, from: at, until: null };
      if (running.from === at) stretches.push(running);
      next.set(name, running);
    }
    for (const [name, running] of current) if (!next.has(name)) running.until = at;
    current = next;
  }
  return stretches;
}

/** Whether somebody shares or receives by what is opened. */
export function isParty({ disclosers, recipients, leftOut }: Opened, reader: Reader): boolean {
  if (reader.party === "participant" && disclosers.includes(reader.participant.organisation)) return true;
  return isNamedIn(new Set(recipients), reader) && !isNamedIn(leftOut, reader);
}

function openedIn(facts: Facts, consent: Consent, { answers }: ConsentState): Opened | null {
  const { leftOut, categories } = exceptedFrom(consent, answers);
  const { participants } = registerOf(facts);
  const organisationOf = (entry: string) => participants.get(personIn(entry) ?? "")?.organisation ?? "";
  const recipients = consent.recipients.filter(
    (entry) => !leftOut.has(entry) && !leftOut.has(organisationOf(entry)),
  );
  if (recipients.length === 0 || categories.length === 0) return null;
  return { disclosers: consent.disclosers, recipients, categories, leftOut };
}

function squaresOf({ disclosers, recipients, categories }: Opened): Omit<OpenedStretch, keyof Interval>[] {
  return disclosers.flatMap((discloser) =>
    recipients.flatMap((recipient) => categories.map((category) => ({ discloser, recipient, category }))),
  );
}
