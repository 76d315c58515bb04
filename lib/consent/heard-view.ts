import { type Day, dayAt } from "@/lib/calendar/day";
import { asPerson, type Hat } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { readActor, readSituation } from "@/lib/grants/situation";
import { callName, nameOf, peopleOf } from "@/lib/person/people";
import { mayNoteHeard } from "@/lib/policy/act";
import { whyOver } from "./manage-over";
import { asConsent, readRequest } from "./request";
import { signerPlan } from "./signer-plan";

export type HearingPage = {
  question: string;
  child: string;
  /** Makes the same form sent twice one entry. */
  key: string;
  today: Day;
  /** Who reads the request whole, and could be let read what the pupil said. */
  guardians: { id: string; name: string }[];
};

/** For a coordinator of a running request in which the pupil has no say; null for anybody else. */
export function viewHearing(
  hat: Hat,
  casusId: string,
  consentId: string,
  at: Date = new Date(),
): Promise<HearingPage | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
      if (request === null || whyOver(request, at) !== null) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      const consent = asConsent(request);
      if (!mayNoteHeard(situation, await readActor(tx, hat), consent).allowed) return null;
      const { signers, childId } = signerPlan(situation, consent);
      return {
        question: request.question,
        child: callName(people, childId),
        key: newId(),
        today: dayAt(request.framework, at),
        guardians: signers
          .filter(({ restricted }) => !restricted)
          .map(({ id }) => ({ id, name: nameOf(people, id) })),
      };
    },
    casusId,
  );
}
