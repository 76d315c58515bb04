import { asPerson, type Hat } from "@/lib/db/doors";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayManage } from "@/lib/policy/act";
import { followSigners, type Stage } from "./follow";
import { whyOver } from "./manage-over";
import { callName, peopleOf } from "@/lib/person/people";
import { asConsent, readRequest } from "./request";
import { releasedFor, routesOf } from "./routes";
import { signerPlan } from "./signer-plan";
import type { Route } from "./vocabulary";
import { type SignerToAsk, signersToAsk } from "./signers-to-ask";

export type Asking = {
  question: string;
  call: string;
  signer: SignerToAsk;
  /** Null: was never asked. */
  stage: Stage | null;
  /** How it went the last time, where that way is still open; else the first that is. */
  route: Route | null;
};

/** One signer of a running request, for the coordinator who asks anew; null for anybody else. */
export function viewAsking(
  hat: Hat,
  casusId: string,
  consentId: string,
  personId: string,
  at: Date = new Date(),
): Promise<Asking | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
      if (request === null || whyOver(request, at) !== null) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      if (!mayManage(situation, await readActor(tx, hat)).allowed) return null;
      const plan = signerPlan(situation, asConsent(request));
      const planned = plan.signers.filter(({ id }) => id === personId);
      const [signer] = signersToAsk(
        plan,
        await routesOf(tx, casusId, planned, releasedFor(situation, consentId)),
        people,
        planned,
      );
      if (signer === undefined) return null;
      const followed = await followSigners(tx, hat.collaborationId, casusId, consentId);
      const before = followed.find((each) => each.personId === personId);
      const route = signer.possible.find((each) => each === before?.route) ?? signer.possible[0] ?? null;
      const stage = before?.stage ?? null;
      return { question: request.question, call: callName(people, personId), signer, stage, route };
    },
    casusId,
  );
}
