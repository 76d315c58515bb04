/** What the pages show on which an answer on paper or a spoken one is recorded. */
import { and, eq } from "drizzle-orm";
import { asPerson, type Hat } from "@/lib/db/doors";
import { consentResponse, responseScan } from "@/lib/db/schema/consent";
import { newId } from "@/lib/db/uuid";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayManage, mayRecordAnswer } from "@/lib/policy/act";
import type { Framework } from "@/lib/policy/vocabulary";
import { type Day, dayAt } from "@/lib/calendar/day";
import { whyOver } from "./manage-over";
import { nameOf, peopleOf } from "@/lib/person/people";
import { asConsent, readRequest, type Request } from "./request";
import { signerPlan } from "./signer-plan";
import { type Witness, witnessesAmong } from "./witnesses";

export type Recording = {
  request: Request;
  /** Makes the same form sent twice one answer. */
  key: string;
  today: Day;
  signers: { id: string; name: string; kind: "child" | "guardian" }[];
  /** More than one guardian has a say, and one may speak for the other. */
  oneForOther: boolean;
  /** Who may have been there too; whoever receives the information is left out. */
  witnesses: Witness[];
  /** The recorder receives it: at a yes somebody must have been there. */
  witnessNeeded: boolean;
};

/** For a coordinator of a running request; null for anybody else. */
export function viewRecording(
  hat: Hat,
  casusId: string,
  consentId: string,
  at: Date = new Date(),
): Promise<Recording | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
      if (request === null || whyOver(request, at) !== null) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      const actor = await readActor(tx, hat);
      if (!mayManage(situation, actor).allowed) return null;
      const { signers } = signerPlan(situation, asConsent(request));
      const [giver] = signers;
      const may = (witness: string | null) =>
        giver !== undefined &&
        mayRecordAnswer(situation, actor, { consentId, giver: giver.id, answer: "given", witness }).allowed;
      return {
        request,
        key: newId(),
        today: dayAt(request.framework, at),
        signers: signers.map(({ id, kind }) => ({
          id,
          name: nameOf(people, id),
          kind: kind === "child" ? "child" : "guardian",
        })),
        oneForOther: signers.some(({ because }) => because === "GRD-1"),
        witnesses: witnessesAmong(people, (id) => id !== hat.personId && may(id)),
        witnessNeeded: !may(null),
      };
    },
    casusId,
  );
}

export type Scanning = { framework: Framework; by: string; at: Date };

/** An answer on paper that has no scan yet, for a coordinator; null where there is none to add. */
export function viewScanning(
  hat: Hat,
  casusId: string,
  consentId: string,
  responseId: string,
  now: Date = new Date(),
): Promise<Scanning | null> {
  return asPerson(
    hat,
    async (tx) => {
      const [response] = await tx
        .select({
          by: consentResponse.byId,
          at: consentResponse.at,
          form: consentResponse.form,
          scan: responseScan.bytes,
        })
        .from(consentResponse)
        .leftJoin(
          responseScan,
          and(
            eq(responseScan.casusId, consentResponse.casusId),
            eq(responseScan.responseId, consentResponse.id),
          ),
        )
        .where(
          and(
            eq(consentResponse.casusId, casusId),
            eq(consentResponse.consentId, consentId),
            eq(consentResponse.id, responseId),
          ),
        );
      if (response?.form !== "paper" || response.scan !== null) return null;
      const situation = await readSituation(tx, hat, casusId, now);
      if (!mayManage(situation, await readActor(tx, hat)).allowed) return null;
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      return { framework: situation.facts.framework, by: nameOf(people, response.by), at: response.at };
    },
    casusId,
  );
}
