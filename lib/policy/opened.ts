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
import type { Moment } from "./moment";
import { personIn } from "./names";
import { exceptedFrom } from "./permit";
import { type Reader, isNamedIn } from "./readers";
import { known, registerOf } from "./register";
import { type ConsentState, lastValid } from "./status";
import type { Category } from "./vocabulary";

export type Opened = {
  disclosers: readonly string[];
  /** Organisations, or `person:` somebody. */
  recipients: ReadonlySet<string>;
  categories: readonly Category[];
  /** May name somebody of an organisation that receives. */
  leftOut: ReadonlySet<string>;
};

/** One pair of the grid of VIS-12 with its categories, in order, for as long as they are known. */
export type OpenedStretch = Interval & {
  discloser: string;
  recipient: string;
  categories: readonly Category[];
};

/** What the consent opens at `at`, or opened when it was last geldig; null if it never was, or if nothing was left. */
export function openedAt(facts: Facts, consent: Consent, at: Instant): Opened | null {
  const state = lastValid(facts, consent, at);
  return state && openedIn(facts, consent, state);
}

/** What is opened from each of these instants on: at the first moment, and where it becomes something else. */
type Along = readonly { at: Instant; opened: Opened | null }[];

const along = new WeakMap<Ahead, Map<string, Along>>();

/** The same along prepared moments. */
export function openedAlong(ahead: Ahead, consent: Consent): Along {
  const ofAhead = along.get(ahead) ?? new Map<string, Along>();
  along.set(ahead, ofAhead);
  const found = ofAhead.get(consent.id) ?? findAlong(ahead, consent);
  ofAhead.set(consent.id, found);
  return found;
}

function findAlong([first, ...later]: Ahead, consent: Consent): Along {
  const { facts, at } = first;
  const stateIn = ({ states }: Moment) => known(states, consent.id);
  const opening = (moment: Moment) => openedIn(facts, consent, stateIn(moment));
  let last = stateIn(first).status === "geldig" ? opening(first) : openedAt(facts, consent, at);
  const changes = [{ at, opened: last }];
  for (const moment of later) {
    if (stateIn(moment).status !== "geldig") continue;
    const opened = opening(moment);
    if (nameOf(opened) === nameOf(last)) continue;
    changes.push({ at: moment.at, opened });
    last = opened;
  }
  return changes;
}

/** What names it among all that one consent can open. */
function nameOf(opened: Opened | null): string {
  return JSON.stringify(opened && [[...opened.recipients], opened.categories, [...opened.leftOut]]);
}

/** Its pairs from the first moment on, until a fact changes: longest stretches. */
export function openedAhead(ahead: Ahead, consent: Consent): OpenedStretch[] {
  const stretches: OpenedStretch[] = [];
  let current = new Map<string, OpenedStretch>();
  for (const { at, opened } of openedAlong(ahead, consent)) {
    const next = new Map<string, OpenedStretch>();
    for (const pair of opened === null ? [] : pairsOf(opened)) {
      const name = `${pair.discloser} ${pair.recipient} ${pair.categories.join()}`;
      const running = current.get(name) ?? { ...pair, from: at, until: null };
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
  return isNamedIn(recipients, reader) && !isNamedIn(leftOut, reader);
}

function openedIn(facts: Facts, consent: Consent, { answers }: ConsentState): Opened | null {
  const { leftOut, categories } = exceptedFrom(consent, answers);
  const { participants } = registerOf(facts);
  const organisationOf = (entry: string) => participants.get(personIn(entry) ?? "")?.organisation ?? "";
  const recipients = consent.recipients.filter(
    (entry) => !leftOut.has(entry) && !leftOut.has(organisationOf(entry)),
  );
  if (recipients.length === 0 || categories.length === 0) return null;
  return { disclosers: consent.disclosers, recipients: new Set(recipients), categories, leftOut };
}

function pairsOf({ disclosers, recipients, categories }: Opened): Omit<OpenedStretch, keyof Interval>[] {
  const sorted = categories.toSorted();
  return disclosers.flatMap((discloser) =>
    [...recipients].map((recipient) => ({ discloser, recipient, categories: sorted })),
  );
}
