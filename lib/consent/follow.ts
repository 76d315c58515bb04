/** How far a request has come with each signer, and who answered what: for the asker and the coordinators (VIS-4). */
import { and, desc, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import {
  consentResponse,
  consentSigner,
  responseException,
  responseRemark,
  responseScan,
} from "@/lib/db/schema/consent";
import { named } from "@/lib/policy/names";
import type { Answer, AnswerForm, Category } from "@/lib/policy/vocabulary";

/** `code`: a one-time code was asked; `sending`: the message waits in the outbox; `asked`: by another way than a message. */
export type Stage =
  "sending" | "sent" | "failed" | "code" | "begun" | "answered" | "talk" | "wrong_person" | "asked";

export type GivenAnswer = {
  id: string;
  at: Date;
  answer: Answer;
  form: AnswerForm;
  /** Only for themselves, not for the other guardian too (GRD-4). */
  onlyForSelf: boolean;
  otherAgrees: "yes" | "no" | "unknown" | null;
  exceptCategories: Category[];
  /** As the rules name them. */
  exceptRecipients: string[];
  /** Given at the table, on a professional's device. */
  atTable: boolean;
  /** Only where the giver ticked that the asker may read it. */
  remark: string | null;
  /** Who recorded it and how, of paper and spoken answers. */
  recorded: { by: string; with: string | null; how: string } | null;
  hasScan: boolean;
};

export type FollowedSigner = {
  personId: string;
  stage: Stage;
  /** When it came to that stage. */
  since: Date;
  route: (typeof consentSigner.$inferSelect)["route"];
  askedAt: Date;
  /** "Graag vóór": the first instant at which the answer is late. */
  answerBy: Date | null;
  /** After how many days of silence this person is reminded. */
  remindAfter: readonly number[];
  /** The newest first. */
  answers: GivenAnswer[];
};

/** The signers of a request by person; nobody where the viewer may not see how it goes. */
export async function followSigners(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
  consentId: string,
): Promise<FollowedSigner[]> {
  return (await followRequests(tx, collaborationId, casusId, consentId)).get(consentId) ?? [];
}

/**
 * The same of every request of a casus, by request.
 *
 * @param consentId of this one alone
 */
export async function followRequests(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
  consentId?: string,
): Promise<ReadonlyMap<string, FollowedSigner[]>> {
  const signers = await tx
    .select()
    .from(consentSigner)
    .where(
      and(
        eq(consentSigner.casusId, casusId),
        consentId === undefined ? undefined : eq(consentSigner.consentId, consentId),
      ),
    )
    .orderBy(consentSigner.askedAt);
  const answers = await answersOf(tx, collaborationId, casusId, consentId);
  const followed = signers.map((signer) => ({
    consentId: signer.consentId,
    signer: {
      personId: signer.personId,
      route: signer.route,
      askedAt: signer.askedAt,
      answerBy: signer.answerBy,
      remindAfter: signer.remindAfter,
      ...stageOf(signer),
      answers: answers
        .filter((each) => each.consentId === signer.consentId && each.by === signer.personId)
        .map(({ given }) => given),
    },
  }));
  return new Map(
    [...Map.groupBy(followed, (each) => each.consentId)].map(([id, own]) => [
      id,
      own.map(({ signer }) => signer),
    ]),
  );
}

/** The furthest that it came since it was last asked. */
export function stageOf(signer: typeof consentSigner.$inferSelect): { stage: Stage; since: Date } {
  const { askedAt, route } = signer;
  const sinceAsked = (at: Date | null) => (at !== null && at >= askedAt ? at : null);
  const answeredAt = sinceAsked(signer.answeredAt);
  const talkAskedAt = sinceAsked(signer.talkAskedAt);
  if (signer.wrongPersonAt) return { stage: "wrong_person", since: signer.wrongPersonAt };
  if (answeredAt && (!talkAskedAt || answeredAt >= talkAskedAt))
    return { stage: "answered", since: answeredAt };
  if (talkAskedAt) return { stage: "talk", since: talkAskedAt };
  const reached: [Stage, Date | null][] = [
    ["begun", sinceAsked(signer.begunAt)],
    ["code", sinceAsked(signer.codeAskedAt)],
    ["failed", sinceAsked(signer.failedAt)],
    ["sent", sinceAsked(signer.sentAt)],
  ];
  for (const [stage, since] of reached) if (since !== null) return { stage, since };
  const byMessage = route === "email" || route === "sms";
  return { stage: byMessage ? "sending" : "asked", since: askedAt };
}

/** There is an answer since this signer was last asked. */
export const hasAnswered = ({
  answeredAt,
  askedAt,
}: Pick<typeof consentSigner.$inferSelect, "answeredAt" | "askedAt">): boolean =>
  answeredAt !== null && answeredAt >= askedAt;

/** Nothing was heard of this signer since the question was sent. */
export const isSilent = (stage: Stage): boolean =>
  stage !== "answered" && stage !== "talk" && stage !== "wrong_person";

async function answersOf(
  tx: Transaction,
  collaborationId: string,
  casusId: string,
  consentId: string | undefined,
) {
  const rows = await tx
    .select({ response: consentResponse, remark: responseRemark.remark, scan: responseScan.bytes })
    .from(consentResponse)
    .leftJoin(
      responseRemark,
      and(
        eq(responseRemark.casusId, consentResponse.casusId),
        eq(responseRemark.responseId, consentResponse.id),
        // Who answers may also be who looks here; only what was ticked for the asker is shown on the asker's page.
        eq(responseRemark.forAsker, true),
      ),
    )
    .leftJoin(
      responseScan,
      and(eq(responseScan.casusId, consentResponse.casusId), eq(responseScan.responseId, consentResponse.id)),
    )
    .where(
      and(
        eq(consentResponse.casusId, casusId),
        consentId === undefined ? undefined : eq(consentResponse.consentId, consentId),
      ),
    )
    .orderBy(desc(consentResponse.at));
  const exceptions = Map.groupBy(
    await tx.select().from(responseException).where(eq(responseException.casusId, casusId)),
    ({ responseId }) => responseId,
  );
  const key = await keyOf(tx, collaborationId, casusId);
  return rows.map(({ response, remark, scan }): { consentId: string; by: string; given: GivenAnswer } => {
    const left = exceptions.get(response.id) ?? [];
    return {
      consentId: response.consentId,
      by: response.byId,
      given: {
        id: response.id,
        at: response.at,
        answer: response.answer,
        form: response.form,
        atTable: response.handoverId !== null,
        onlyForSelf: !response.alsoForOther,
        otherAgrees: response.otherAgrees,
        exceptCategories: left.flatMap(({ category }) => category ?? []),
        exceptRecipients: left.flatMap(
          ({ organisationId, personId }) => organisationId ?? (personId === null ? [] : named(personId)),
        ),
        remark: openText(key, `response_remark.remark/${response.id}`, remark),
        recorded:
          response.recordedBy === null
            ? null
            : {
                by: response.recordedBy,
                with: response.recordedWith,
                how:
                  openText(key, `consent_response.recorded_how/${response.id}`, response.recordedHow) ?? "",
              },
        hasScan: scan !== null,
      },
    };
  });
}
