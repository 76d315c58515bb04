/** A casus at one moment: everything that many decisions share, found once. */
import { isAged, isCapable } from "./capacity";
import { disclosuresAt, opensNote } from "./disclosure";
import type { Ambtskring, Disclosure, Facts, Meeting, Note } from "./facts";
import type { Instant } from "./instant";
import { byId } from "./names";
import { type Permit, isFrom, permitOf } from "./permit";
import { type Reader, readersAt } from "./readers";
import { known, registerOf } from "./register";
import { type ConsentState, statusOf } from "./status";

export type Moment = {
  facts: Facts;
  at: Instant;
  /** The child is capable (CAP-1, CAP-2). */
  capable: boolean;
  under16: boolean;
  under18: boolean;
  /** Everybody who can be a reader, by id, in order of id. */
  readers: ReadonlyMap<string, Reader>;
  /** What each consent is worth, by its id. */
  states: ReadonlyMap<string, ConsentState>;
  /** The consents in force, in order of id. */
  permits: readonly Permit[];
  /** The disclosures in force, in order of id. */
  disclosures: readonly Disclosure[];
};

/** One note at a moment, with all that does not depend on who reads. */
export type Part = {
  moment: Moment;
  note: Note;
  author: Reader;
  /** Where the scope is overleg or kring: which. */
  meeting: Meeting | null;
  ambtskring: Ambtskring | null;
  /** The consents in force for the author's organisation and this category. */
  permits: readonly Permit[];
  /** The disclosures in force of this note. */
  disclosures: readonly Disclosure[];
};

export function momentOf(facts: Facts, at: Instant): Moment {
  const readers = readersAt(facts, at);
  const states = new Map(facts.consents.map((consent) => [consent.id, statusOf(facts, consent, at)]));
  return {
    facts,
    at,
    capable: isCapable(facts, at),
    under16: !isAged(facts, 16, at),
    under18: !isAged(facts, 18, at),
    readers: new Map(readers.map((reader) => [reader.id, reader])),
    states,
    permits: facts.consents
      .flatMap((consent) => permitOf(consent, known(states, consent.id), readers) ?? [])
      .sort(byId),
    disclosures: disclosuresAt(facts, at),
  };
}

/** A note of the casus or one that is still being written, at this moment. */
export function partAt(moment: Moment, note: Note): Part {
  const { facts, readers } = moment;
  const { meetings, ambtskringen } = registerOf(facts);
  const author = known(readers, note.author);
  return {
    moment,
    note,
    author,
    meeting: note.scope.kind === "overleg" ? known(meetings, note.scope.meeting) : null,
    ambtskring: note.scope.kind === "kring" ? known(ambtskringen, note.scope.ambtskring) : null,
    permits: moment.permits.filter(
      (permit) =>
        author.party === "participant" && isFrom(permit, author.participant.organisation, note.category),
    ),
    disclosures: moment.disclosures.filter((disclosure) => opensNote(facts, disclosure, note)),
  };
}

/** Whether a note exists at this moment: before it is written nothing is decided about it. */
export function isWritten({ at }: Moment, note: Note): boolean {
  return note.writtenAt <= at;
}
