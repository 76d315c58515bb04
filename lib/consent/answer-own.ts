/** The own answers of a signer, whole (VIS-4), and what the signer may know of the request's standing (VIS-5). */
import { and, desc, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import {
  consentResponse,
  responseException,
  responseForm,
  responseRemark,
  responseSignature,
} from "@/lib/db/schema/consent";
import { consentHold } from "@/lib/db/schema/grants";
import { named } from "@/lib/policy/names";
import type { Answer, AnswerForm, Category } from "@/lib/policy/vocabulary";
import { type ConsentForm, consentFormSchema } from "./form";
import { isClosedToMe, marksOf } from "./guarded-read";

export type OwnAnswer = {
  id: string;
  consentId: string;
  at: Date;
  answer: Answer;
  form: AnswerForm;
  except: { categories: Category[]; recipients: string[] };
  remark: { text: string; forAsker: boolean } | null;
  signature: {
    kind: "typed" | "drawn" | "ticked" | "paper" | "oral";
    text: string | null;
    place: string | null;
  };
  alsoForOther: boolean;
  otherAgrees: "yes" | "no" | "unknown" | null;
  recognisedBy: "emaillink" | "code" | "demo" | "pin" | null;
  textSha256: string | null;
  /** The form as it was shown; null for an answer that was not given here, and where it may not be read any more. */
  shown: ConsentForm | null;
  /** Reading is closed to its giver now. */
  closed: boolean;
  /** It was given before reading was closed: to another text than the version without places that is shown now. */
  otherText: boolean;
};

/** Every answer of this person, the latest first; of one request where `consentId` is given. */
export async function readOwnAnswers(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consentId?: string,
): Promise<OwnAnswer[]> {
  const rows = await tx
    .select({
      response: consentResponse,
      remark: responseRemark,
      signature: responseSignature.signature,
      place: responseSignature.place,
      shown: responseForm.content,
    })
    .from(consentResponse)
    .leftJoin(
      responseRemark,
      and(eq(responseRemark.casusId, casusId), eq(responseRemark.responseId, consentResponse.id)),
    )
    .leftJoin(
      responseSignature,
      and(eq(responseSignature.casusId, casusId), eq(responseSignature.responseId, consentResponse.id)),
    )
    .leftJoin(
      responseForm,
      and(eq(responseForm.casusId, casusId), eq(responseForm.responseId, consentResponse.id)),
    )
    .where(
      and(
        eq(consentResponse.casusId, casusId),
        eq(consentResponse.byId, hat.personId),
        consentId === undefined ? undefined : eq(consentResponse.consentId, consentId),
      ),
    )
    .orderBy(desc(consentResponse.at));
  if (rows.length === 0) return [];
  const key = await keyOf(tx, hat.collaborationId, casusId);
  const closed = await isClosedToMe(tx, casusId);
  const exceptions = await tx.select().from(responseException).where(eq(responseException.casusId, casusId));
  return rows.map(({ response, remark, signature, place, shown }): OwnAnswer => {
    const { id } = response;
    const own = exceptions.filter(({ responseId }) => responseId === id);
    const shownText = openText(key, `response_form.content/${id}`, shown);
    const form = shownText === null ? null : consentFormSchema.parse(JSON.parse(shownText));
    // While reading is closed nobody is named, not even by an id that another form shows as well.
    const marked = closed || form?.guarded === true ? marksOf(key, response.consentId) : null;
    const nameOf = (entry: string) => marked?.(entry) ?? entry;
    return {
      id,
      consentId: response.consentId,
      at: response.at,
      answer: response.answer,
      form: response.form,
      except: {
        categories: own.flatMap(({ category }) => category ?? []),
        recipients: own
          .flatMap(
            ({ organisationId, personId }) => organisationId ?? (personId === null ? [] : named(personId)),
          )
          .map(nameOf),
      },
      remark:
        remark === null
          ? null
          : {
              text: openText(key, `response_remark.remark/${id}`, remark.remark) ?? "",
              forAsker: remark.forAsker,
            },
      signature: {
        kind: response.signatureKind,
        text: openText(key, `response_signature.signature/${id}`, signature),
        place: openText(key, `response_signature.place/${id}`, place),
      },
      alsoForOther: response.alsoForOther,
      otherAgrees: response.otherAgrees,
      recognisedBy: response.recognisedBy,
      textSha256: response.textSha256,
      shown: form,
      closed,
      otherText: false,
    };
  });
}

/** VIS-5: never who, never why. `waits`: never yet geldig and not over · `holds` · `over`: all else. */
export type SignerStanding = "waits" | "holds" | "over";

/** @param over the request's period has ended, or the asker ended it */
export async function readStandingForSigner(
  tx: Transaction,
  casusId: string,
  consentId: string,
  over: boolean,
  at: Date,
): Promise<SignerStanding> {
  if (over) return "over";
  const holds = await tx
    .select()
    .from(consentHold)
    .where(and(eq(consentHold.casusId, casusId), eq(consentHold.consentId, consentId)));
  const begun = holds.filter(({ from, endedAt }) => from <= at && (endedAt === null || endedAt > from));
  if (begun.some(({ until, endedAt }) => endedAt === null && (until === null || until > at))) return "holds";
  return begun.length > 0 ? "over" : "waits";
}
