import { and, eq, gt, isNull, lte, or } from "drizzle-orm";
import { keysOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { consent, consentPrepared, consentRequest, consentSigner } from "@/lib/db/schema/consent";
import { consentHold, consentStanding } from "@/lib/db/schema/grants";
import { readReplacing } from "@/lib/grants/replacing";
import { readFamilies } from "@/lib/person/names";
import type { ConsentStatus } from "@/lib/policy/vocabulary";
import { type Stage, stageOf } from "./follow";
import { organisationsByConsent } from "./organisations";
import { stretchAt } from "./standing";
import { isSuperseded, type Successor, successorsOf } from "./successor";

type Common = {
  casusId: string;
  consentId: string;
  /** The pupil. */
  childName: string;
  question: string;
  /** Who may tell and who may know, by name. */
  organisations: readonly string[];
  draftedBy: string;
  draftedAt: Date;
  sentAt: Date | null;
  validFrom: Date;
  validUntil: Date;
};

type Ran = Common & {
  status: ConsentStatus;
  /** Since when it stands so, and what it becomes by itself and when. */
  since: Date;
  next: { at: Date; status: ConsentStatus } | null;
  /** It was geldig at some time, or is. */
  held: boolean;
  waitingFor: { id: string; name: string }[];
  waitingForRepresentative: boolean;
  /** With whom something is the matter: a message that did not arrive, a wrong person, a talk that is asked for. */
  signers: { id: string; name: string; stage: Stage; since: Date; answerBy: Date | null }[];
  /** The question to the pupil that goes out by itself on a birthday: when; null where none is prepared. */
  preparedFor: Date | null;
};

/** A request as its asker and the coordinators see it among many. */
export type RequestAtAGlance =
  | (Common & { status: "concept" })
  | (Common & { status: "beeindigd" })
  /** Another one was sent in its place, and is what is answered now. */
  | (Common & { status: "vervangen"; by: string })
  | (Ran & {
      /** The draft or request that is to take its place. */
      successor: Successor | null;
    });

/**
 * Every request, over all casussen, of which the viewer may see how it stands (VIS-4): drafts, running, over. The newest
 * first. Row-level security picks the rows; ended drafts are left out. A fixed number of queries, however many there are.
 *
 * @param now decides which of the stretches stored ahead is the present one
 */
export function requestsAtAGlance(hat: Hat, now: Date = new Date()): Promise<RequestAtAGlance[]> {
  return asPerson(hat, async (tx) => {
    const requests = await readRequests(tx, hat, now);
    if (requests.length === 0) return [];
    const replaced = await readReplacing(
      tx,
      requests.map(({ consentId }) => consentId),
    );
    const successors = successorsOf(requests, replaced, now);
    return requests.map((request): RequestAtAGlance => {
      if (request.status === "concept" || request.status === "beeindigd") return request;
      const successor = successors.get(request.consentId);
      if (successor === undefined || !isSuperseded(request, successor))
        return { ...request, successor: successor ?? null };
      return { ...commonOf(request), status: "vervangen", by: successor.consentId };
    });
  });
}

type Read = Extract<RequestAtAGlance, { status: "concept" | "beeindigd" }> | Ran;

async function readRequests(tx: Transaction, hat: Hat, now: Date): Promise<Read[]> {
  const rows = await tx
    .select({
      consent,
      question: consentRequest.question,
      draftedBy: consentRequest.draftedBy,
      draftedAt: consentRequest.draftedAt,
    })
    .from(consent)
    .innerJoin(
      consentRequest,
      and(eq(consentRequest.casusId, consent.casusId), eq(consentRequest.consentId, consent.id)),
    );
  if (rows.length === 0) return [];
  const stretches = Map.groupBy(
    await tx.select().from(consentStanding).where(isNull(consentStanding.endedAt)),
    ({ consentId }) => consentId,
  );
  const held = new Set(
    (
      await tx
        .selectDistinct({ id: consentHold.consentId })
        .from(consentHold)
        // What was foreseen and undone before it came never held.
        .where(
          and(
            lte(consentHold.from, now),
            or(isNull(consentHold.endedAt), gt(consentHold.endedAt, consentHold.from)),
          ),
        )
    ).map(({ id }) => id),
  );
  const signers = Map.groupBy(await tx.select().from(consentSigner), ({ consentId }) => consentId);
  const prepared = new Map(
    (await tx.select().from(consentPrepared).where(isNull(consentPrepared.cancelledAt)))
      .filter(({ askAt }) => askAt > now)
      .map(({ consentId, askAt }) => [consentId, askAt]),
  );
  const casusIds = [...new Set(rows.map(({ consent: { casusId } }) => casusId))];
  const keys = await keysOf(tx, hat.collaborationId, casusIds);
  const family = await readFamilies(tx, hat.collaborationId, casusIds);
  const organisations = await organisationsByConsent(tx);
  const children = new Map(
    [...family.values()].filter(({ kind }) => kind === "child").map(({ casusId, name }) => [casusId, name]),
  );

  const named = (id: string) => ({ id, name: family.get(id)?.name ?? "iemand" });
  return rows
    .filter(({ consent: { sentAt, endedAt } }) => sentAt !== null || endedAt === null)
    .flatMap(({ consent: row, question, draftedBy, draftedAt }): Read[] => {
      const key = keys.get(row.casusId);
      const common: Common = {
        casusId: row.casusId,
        consentId: row.id,
        childName: children.get(row.casusId) ?? "de leerling",
        question: key ? (openText(key, `consent_request.question/${row.id}`, question) ?? "") : "",
        organisations: organisations.get(row.id) ?? [],
        draftedBy,
        draftedAt,
        sentAt: row.sentAt,
        validFrom: row.validFrom,
        validUntil: row.validUntil,
      };
      if (row.sentAt === null) return [{ ...common, status: "concept" }];
      if (row.endedAt !== null) return [{ ...common, status: "beeindigd" }];
      const ahead = (stretches.get(row.id) ?? []).sort(
        (one, other) => one.from.getTime() - other.from.getTime(),
      );
      const present = stretchAt(ahead, now);
      // Asked, and shown to somebody who may not see how it goes.
      if (present === null) return [];
      const next = ahead.find(({ from, status }) => from > now && status !== present.status);
      return [
        {
          ...common,
          status: present.status,
          since: present.from,
          next: next === undefined ? null : { at: next.from, status: next.status },
          held: held.has(row.id),
          waitingFor: present.waitingFor.map(named),
          waitingForRepresentative: present.waitingForRepresentative,
          signers: (signers.get(row.id) ?? []).map((signer) => ({
            ...named(signer.personId),
            ...stageOf(signer),
            answerBy: signer.answerBy,
          })),
          preparedFor: prepared.get(row.id) ?? null,
        },
      ];
    })
    .sort(
      (one, other) => (other.sentAt ?? other.draftedAt).getTime() - (one.sentAt ?? one.draftedAt).getTime(),
    );
}

function commonOf(request: Common): Common {
  const { casusId, consentId, childName, question, organisations } = request;
  const { draftedBy, draftedAt, sentAt, validFrom, validUntil } = request;
  return {
    casusId,
    consentId,
    childName,
    question,
    organisations,
    draftedBy,
    draftedAt,
    sentAt,
    validFrom,
    validUntil,
  };
}
