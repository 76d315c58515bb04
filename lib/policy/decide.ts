/** Everything that the rules say of a casus at one moment (RULES.md section 8). */
import type { Decision } from "./decision";
import type { Facts } from "./facts";
import type { Instant } from "./instant";
import { missingAt } from "./meetings";
import { type Moment, isWritten, momentOf } from "./moment";
import { byId } from "./names";
import { readingsOf } from "./reading";
import { known } from "./register";
import { sharedScreen } from "./screen";
import { nextChange } from "./status";
import type { ConsentStatus } from "./vocabulary";

export type ConsentDecision = {
  id: string;
  status: ConsentStatus;
  waitingFor: string[];
  nextChange: Instant | null;
};
export type Access = { note: string; reader: string } & Decision;
export type MeetingDecision = { id: string; missing: string[] };
export type Decisions = {
  consents: ConsentDecision[];
  access: Access[];
  meetings: MeetingDecision[];
  sharedScreen?: string[];
};

/**
 * Decides the casus at `at`. Answers later than `at` are not known; notes not yet written have no decision. Sorted by
 * id, `access` by note and then reader. `sharedScreen` is there when `present` is: ids of people of the casus.
 */
export function decide(facts: Facts, at: Instant, present?: readonly string[]): Decisions {
  const moment = momentOf(facts, at);
  return {
    consents: [...facts.consents].sort(byId).map((consent) => {
      const { status, waitingFor } = known(moment.states, consent.id);
      return { id: consent.id, status, waitingFor, nextChange: nextChange(facts, consent, at) };
    }),
    access: accessAt(moment),
    meetings: [...facts.meetings]
      .sort(byId)
      .map((meeting) => ({ id: meeting.id, missing: missingAt(facts, meeting) })),
    ...(present === undefined ? {} : { sharedScreen: sharedScreen(moment, present) }),
  };
}

/** The decision for every written note and every reader, by note and then reader. */
export function accessAt(moment: Moment): Access[] {
  return moment.facts.notes
    .filter((note) => isWritten(moment, note))
    .sort(byId)
    .flatMap((note) =>
      readingsOf(moment, note).map(({ reader, decision }) => ({ note: note.id, reader, ...decision })),
    );
}
