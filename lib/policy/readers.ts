/** The people of a casus as they stand at a moment: the child, the guardians and the participants. */
import { type Authority, authorityOf, isRestricted } from "./authority";
import type { Facts, Guardian, Participant } from "./facts";
import type { Instant } from "./instant";
import { inPeriods } from "./interval";
import { compareIds, named } from "./names";
import { registerOf, sectorOf } from "./register";
import type { Sector } from "./vocabulary";

type AnyReader = {
  id: string;
  /** How lists that hold organisations too name this person: `person:id`. */
  named: string;
};

export type ChildReader = AnyReader & { party: "child" };

export type GuardianReader = AnyReader & {
  party: "guardian";
  guardian: Guardian;
  authority: Authority;
  restricted: boolean;
};

export type ParticipantReader = AnyReader & {
  party: "participant";
  participant: Participant;
  sector: Sector;
  /** In one of the own periods. */
  attached: boolean;
};

export type Reader = ChildReader | GuardianReader | ParticipantReader;

/** Everybody who can be a reader, in order of id. */
export function readersAt(facts: Facts, at: Instant): Reader[] {
  const register = registerOf(facts);
  const readers: Reader[] = [
    { party: "child", id: facts.child.id, named: named(facts.child.id) },
    ...facts.guardians.map((guardian): GuardianReader => ({
      party: "guardian",
      id: guardian.id,
      named: named(guardian.id),
      guardian,
      authority: authorityOf(facts, guardian, at),
      restricted: isRestricted(guardian, at),
    })),
    ...facts.participants.map((participant): ParticipantReader => ({
      party: "participant",
      id: participant.id,
      named: named(participant.id),
      participant,
      sector: sectorOf(register, participant),
      attached: inPeriods(participant.periods, at),
    })),
  ];
  return readers.sort((one, other) => compareIds(one.id, other.id));
}

/** Whether a list of organisations and single people names this reader or the reader's organisation. */
export function isNamedIn(list: { has(entry: string): boolean }, reader: Reader): boolean {
  return (
    list.has(reader.named) || (reader.party === "participant" && list.has(reader.participant.organisation))
  );
}
