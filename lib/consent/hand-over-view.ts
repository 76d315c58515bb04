import { asPerson, type Hat } from "@/lib/db/doors";
import { readActor, readSituation } from "@/lib/grants/situation";
import { callName, nameOf, peopleOf } from "@/lib/person/people";
import { mayHandOver, mayManage } from "@/lib/policy/act";
import { followSigners } from "./follow";
import { waysAtTable } from "./hand-over";
import type { TableWay } from "./hand-over-schema";
import { whyOver } from "./manage-over";
import { openReplacement } from "./replacement";
import { asConsent, readRequest } from "./request";
import { releasedFor, routesOf } from "./routes";
import { signerPlan } from "./signer-plan";
import { type Witness, witnessesAmong } from "./witnesses";

export type HandOverView = {
  casusId: string;
  consentId: string;
  question: string;
  signer: { id: string; name: string; call: string };
  /** How this signer can prove who they are; at least one. */
  ways: readonly TableWay[];
  witnesses: Witness[];
  /** Whoever hands over receives what is asked. */
  witnessNeeded: boolean;
};

/** Before the device is handed over, for a coordinator; null where this signer cannot sign at the table now. */
export function viewHandOver(
  hat: Hat,
  casusId: string,
  consentId: string,
  personId: string,
  at: Date = new Date(),
): Promise<HandOverView | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
      if (request === null || whyOver(request, at) !== null) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      const actor = await readActor(tx, hat);
      if (!mayManage(situation, actor).allowed) return null;
      if ((await openReplacement(tx, situation, consentId))?.sent) return null;
      const signer = signerPlan(situation, asConsent(request)).signers.find(({ id }) => id === personId);
      const followed = await followSigners(tx, hat.collaborationId, casusId, consentId);
      const asked = followed.find((each) => each.personId === personId);
      if (signer === undefined || asked === undefined) return null;
      if (asked.stage === "answered" || asked.stage === "wrong_person") return null;
      const [routes] = await routesOf(tx, casusId, [signer], releasedFor(situation, consentId));
      const ways = waysAtTable(routes);
      if (ways.length === 0) return null;
      const may = (witness: string | null) =>
        mayHandOver(situation, actor, { consentId, signer: personId, witness }).allowed;
      return {
        ...{ casusId, consentId, ways, question: request.question },
        signer: { id: personId, name: nameOf(people, personId), call: callName(people, personId) },
        witnesses: witnessesAmong(people, (id) => id !== hat.personId && may(id)),
        witnessNeeded: !may(null),
      };
    },
    casusId,
  );
}
