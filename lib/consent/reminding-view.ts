import { asPerson, type Hat } from "@/lib/db/doors";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayManage } from "@/lib/policy/act";
import { callName, peopleOf } from "@/lib/person/people";
import { type Day, dayAt } from "@/lib/calendar/day";
import { followSigners } from "./follow";
import { whyOver } from "./manage-over";
import { typedDays } from "./reminder-days";
import { type ReminderChoice, remindersOf } from "./reminder-plan";
import { readRequest } from "./request";
import { isMessage } from "./vocabulary";

export type RemindingView = {
  question: string;
  call: string;
  reminders: ReminderChoice;
  /** As typed: `2, 5 en 10`; "" where another choice was made. */
  ownDays: string;
  answerBy: Day | null;
  /** Only who is asked by a message can be reminded by one. */
  byMessage: boolean;
};

/** Until when an answer is wished for from one signer and when they are reminded; null for who cannot change it. */
export function viewReminding(
  hat: Hat,
  casusId: string,
  consentId: string,
  personId: string,
  at: Date = new Date(),
): Promise<RemindingView | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
      if (request === null || whyOver(request, at) !== null) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      if (!mayManage(situation, await readActor(tx, hat)).allowed) return null;
      const signers = await followSigners(tx, hat.collaborationId, casusId, consentId);
      const signer = signers.find((each) => each.personId === personId);
      if (signer === undefined) return null;
      const reminders = remindersOf(signer.remindAfter);
      return {
        question: request.question,
        call: callName(people, personId),
        reminders,
        ownDays: reminders === "own" ? typedDays(signer.remindAfter) : "",
        answerBy: signer.answerBy && dayAt(request.framework, signer.answerBy),
        byMessage: isMessage(signer.route),
      };
    },
    casusId,
  );
}
