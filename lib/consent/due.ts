/** What was planned ahead, when its day has come: is it still right? Each kind asks the facts of now. */
import { keyOf } from "@/lib/crypto/keyring";
import type { Transaction } from "@/lib/db/doors";
import { readFacts } from "@/lib/grants/facts";
import { noticesAhead } from "@/lib/grants/notices-ahead";
import { readStanding } from "@/lib/grants/standing";
import { type Judge, LATE, type Planned, type Verdict } from "@/lib/jobs/planned";
import { aheadOf } from "@/lib/policy/grants";
import type { Situation } from "@/lib/policy/act";
import { judgeOwnLetter } from "./due-own-letter";
import { judgeReminder } from "./due-reminder";

export const judgePlanned: Judge = async (tx, planned, at) => {
  const situation = await situationOf(tx, planned, at);
  switch (planned.kind) {
    case "reminder":
      return judgeReminder(tx, planned, situation);
    case "own_now":
      return isPlannedNow(situation, planned) ? judgeOwnLetter(tx, planned, at) : { verdict: "drop" };
    case "ends_soon":
    case "birthday":
      return noticeOf(isPlannedNow(situation, planned));
    default:
      throw new Error("A message that nobody plans ahead.");
  }
};

const noticeOf = (right: boolean): Verdict => ({ verdict: right ? "send" : "drop" });

/** Whether the facts of now would plan it for this moment; or for a little before, where it could not be decided then. */
function isPlannedNow({ facts, standing }: Situation, { kind, personId, objectId, dueAt }: Planned): boolean {
  return noticesAhead(aheadOf(facts, dueAt.getTime() - LATE), standing).some(
    (each) =>
      each.kind === kind && each.personId === personId && each.objectId === objectId && each.at <= dueAt,
  );
}

async function situationOf(
  tx: Transaction,
  { collaborationId, casusId }: Planned,
  at: Date,
): Promise<Situation> {
  const facts = await readFacts(tx, collaborationId, casusId, await keyOf(tx, collaborationId, casusId));
  return { facts, standing: await readStanding(tx, collaborationId, casusId), at: at.getTime() };
}
