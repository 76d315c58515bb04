import { and, eq, isNull } from "drizzle-orm";
import { keysOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat } from "@/lib/db/doors";
import { consent, consentPrepared, consentRequest, consentSigner } from "@/lib/db/schema/consent";
import { consentStanding } from "@/lib/db/schema/grants";
import { readFamilies } from "@/lib/person/names";
import type { ConsentStatus } from "@/lib/policy/vocabulary";
import { type Stage, stageOf } from "./follow";
import { stretchAt } from "./standing";

/** A request as its asker and the coordinators see it among many. */
export type RequestAtAGlance = {
  casusId: string;
  consentId: string;
  /** The pupil. */
  childName: string;
  question: string;
  draftedBy: string;
  draftedAt: Date;
  sentAt: Date | null;
  validFrom: Date;
  validUntil: Date;
} & (
  | { status: "concept" }
  | { status: "beeindigd" }
  | {
      status: ConsentStatus;
      /** Since when it stands so, and what it becomes by itself and when. */
      since: Date;
      next: { at: Date; status: ConsentStatus } | null;
      waitingFor: { id: string; name: string }[];
      waitingForRepresentative: boolean;
      /** With whom something is the matter: a message that did not arrive, a wrong person, a talk that is asked for. */
      signers: { id: string; name: string; stage: Stage; since: Date; answerBy: Date | null }[];
      /** The question to the pupil that goes out by itself on a birthday: when; null where none is prepared. */
      preparedFor: Date | null;
    }
);

/**
 * Every request, over all casussen, of which the viewer may see how it stands (VIS-4): drafts, running, over. The newest
 * first. Row-level security picks the rows; ended drafts are left out.
 *
 * @param now decides which of the stretches stored ahead is the present one
 */
export function requestsAtAGlance(hat: Hat, now: Date = new Date()): Promise<RequestAtAGlance[]> {
  return asPerson(hat, async (tx) => {
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
    const signers = Map.groupBy(await tx.select().from(consentSigner), ({ consentId }) => consentId);
    const prepared = new Map(
      (await tx.select().from(consentPrepared).where(isNull(consentPrepared.cancelledAt)))
        .filter(({ askAt }) => askAt > now)
        .map(({ consentId, askAt }) => [consentId, askAt]),
    );
    const casusIds = [...new Set(rows.map(({ consent: { casusId } }) => casusId))];
    const keys = await keysOf(tx, hat.collaborationId, casusIds);
    const family = await readFamilies(tx, hat.collaborationId, casusIds);
    const children = new Map(
      [...family.values()].filter(({ kind }) => kind === "child").map(({ casusId, name }) => [casusId, name]),
    );

    const named = (id: string) => ({ id, name: family.get(id)?.name ?? "iemand" });
    return rows
      .filter(({ consent: { sentAt, endedAt } }) => sentAt !== null || endedAt === null)
      .flatMap(({ consent: row, question, draftedBy, draftedAt }): RequestAtAGlance[] => {
        const key = keys.get(row.casusId);
        const common = {
          casusId: row.casusId,
          consentId: row.id,
          childName: children.get(row.casusId) ?? "de leerling",
          question: key ? (openText(key, `consent_request.question/${row.id}`, question) ?? "") : "",
          draftedBy,
          draftedAt,
          sentAt: row.sentAt,
          validFrom: row.validFrom,
          validUntil: row.validUntil,
        };
        if (row.sentAt === null) return [{ ...common, status: "concept" }];
        const ahead = (stretches.get(row.id) ?? []).sort(
          (one, other) => one.from.getTime() - other.from.getTime(),
        );
        const present = stretchAt(ahead, now);
        if (row.endedAt !== null) return [{ ...common, status: "beeindigd" }];
        // Asked, and shown to somebody who may not see how it goes.
        if (present === null) return [];
        const next = ahead.find(({ from, status }) => from > now && status !== present.status);
        return [
          {
            ...common,
            status: present.status,
            since: present.from,
            next: next === undefined ? null : { at: next.from, status: next.status },
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
  });
}
