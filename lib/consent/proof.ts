/**
 * Answers with what proves them (CONSENT-FORM, Evidence), as whoever reads may know them. There is one query for both
 * editions: of somebody else's answer row-level security leaves out the signature, and the remark that was not meant for
 * the asker; of an address nothing is read but who recorded it and when.
 */
import { and, asc, eq, isNull, lte, gt, or } from "drizzle-orm";
import { type Key, openText } from "@/lib/crypto/seal";
import { keyOf } from "@/lib/crypto/keyring";
import type { Hat, Transaction } from "@/lib/db/doors";
import { contact } from "@/lib/db/schema/casus";
import {
  consentResponse,
  handover,
  responseException,
  responseForm,
  responseRemark,
  responseScan,
  responseSignature,
} from "@/lib/db/schema/consent";
import { readProfessionals } from "@/lib/person/names";
import { named } from "@/lib/policy/names";
import type { Answer, AnswerForm, Category } from "@/lib/policy/vocabulary";
import { CHECKS, type CheckName, type ConsentForm, consentFormSchema } from "./form";
import { textDigest } from "./form-text";
import { peopleOf } from "@/lib/person/people";

type Row = typeof consentResponse.$inferSelect;
type Sitting = Pick<typeof handover.$inferSelect, "handedBy" | "witnessId" | "knownBy">;

export type Proof = {
  id: string;
  /** The giver's person. */
  by: string;
  at: Date;
  answer: Answer;
  form: AnswerForm;
  /** Recipients as the rules name them. */
  except: { categories: Category[]; recipients: string[] };
  checks: CheckName[];
  alsoForOther: boolean;
  otherAgrees: Row["otherAgrees"];
  saysAuthority: boolean | null;
  /** `text` and `place` are the giver's own to read. */
  signature: { kind: Row["signatureKind"]; text: string | null; place: string | null };
  remark: { text: string; forAsker: boolean } | null;
  /** Online: by what kind of means, and who had recorded the address it went to; never the address. */
  recognised: { means: NonNullable<Row["recognisedBy"]>; address: Recorded | null } | null;
  /** At the table: who handed the device over, who was there too, and, with a PIN, how they knew this person. */
  table: { by: string | null; with: string | null; alone: boolean; knownBy: Sitting["knownBy"] } | null;
  /** Paper and spoken. Null names: somebody whom the reader may not know by name. */
  recorded: { by: string | null; with: string | null; alone: boolean; how: string } | null;
  hasScan: boolean;
  /** Of the text as it was shown. `again`: the form that was kept gives the same digest today; null where none was kept. */
  text: { language: string; version: string | null; sha256: string | null; again: boolean | null };
  /** The form as it was shown; null where none was kept. */
  shown: ConsentForm | null;
};

/** Who recorded something and when; a null name is somebody whom the reader may not know. */
export type Recorded = { by: string | null; at: Date };

/** The answers to one request that the reader may see, the first one first. */
export async function readProofs(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consentId: string,
): Promise<Proof[]> {
  const rows = await tx
    .select({
      response: consentResponse,
      remark: responseRemark,
      signature: responseSignature,
      shown: responseForm.content,
      scan: responseScan.bytes,
      sitting: { handedBy: handover.handedBy, witnessId: handover.witnessId, knownBy: handover.knownBy },
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
    .leftJoin(
      responseScan,
      and(eq(responseScan.casusId, casusId), eq(responseScan.responseId, consentResponse.id)),
    )
    .leftJoin(handover, and(eq(handover.casusId, casusId), eq(handover.id, consentResponse.handoverId)))
    .where(and(eq(consentResponse.casusId, casusId), eq(consentResponse.consentId, consentId)))
    .orderBy(asc(consentResponse.at));
  if (rows.length === 0) return [];
  const key = await keyOf(tx, hat.collaborationId, casusId);
  const exceptions = await tx.select().from(responseException).where(eq(responseException.casusId, casusId));
  const people = await peopleOf(tx, hat.collaborationId, casusId);
  const proofs: Proof[] = [];
  for (const { response, remark, signature, shown, scan, sitting } of rows) {
    const { id } = response;
    const left = exceptions.filter(({ responseId }) => responseId === id);
    const kept = openForm(key, id, shown);
    proofs.push({
      id,
      by: response.byId,
      at: response.at,
      answer: response.answer,
      form: response.form,
      except: {
        categories: left.flatMap(({ category }) => category ?? []),
        recipients: left.flatMap(
          ({ organisationId, personId }) => organisationId ?? (personId === null ? [] : named(personId)),
        ),
      },
      checks: CHECKS.filter((check) => isChecked(response, check)),
      alsoForOther: response.alsoForOther,
      otherAgrees: response.otherAgrees,
      saysAuthority: response.saysAuthority,
      signature: {
        kind: response.signatureKind,
        text: openText(key, `response_signature.signature/${id}`, signature?.signature ?? null),
        place: openText(key, `response_signature.place/${id}`, signature?.place ?? null),
      },
      remark: remark && {
        text: openText(key, `response_remark.remark/${id}`, remark.remark) ?? "",
        forAsker: remark.forAsker,
      },
      recognised: response.recognisedBy && {
        means: response.recognisedBy,
        address: await addressBehind(tx, hat, casusId, response),
      },
      table: sitting && {
        by: await staffName(tx, hat, sitting.handedBy),
        with: sitting.witnessId === null ? null : (people.get(sitting.witnessId)?.name ?? null),
        alone: sitting.witnessId === null,
        knownBy: sitting.knownBy,
      },
      recorded:
        response.recordedBy === null
          ? null
          : {
              by: await staffName(tx, hat, response.recordedBy),
              with: response.recordedWith === null ? null : (people.get(response.recordedWith)?.name ?? null),
              alone: response.recordedWith === null,
              how: openText(key, `consent_response.recorded_how/${id}`, response.recordedHow) ?? "",
            },
      hasScan: scan !== null,
      text: {
        language: response.textLanguage,
        version: kept?.version ?? null,
        sha256: response.textSha256,
        again: kept && textDigest(kept) === response.textSha256,
      },
      shown: kept,
    });
  }
  return proofs;
}

function openForm(key: Key, id: string, content: Buffer | null): ConsentForm | null {
  const text = openText(key, `response_form.content/${id}`, content);
  return text === null ? null : consentFormSchema.parse(JSON.parse(text));
}

function isChecked(response: Row, check: CheckName): boolean {
  switch (check) {
    case "what":
      return response.informedWhat;
    case "toWhom":
      return response.informedToWhom;
    case "why":
      return response.informedWhy;
    case "consequences":
      return response.informedConsequences;
  }
}

/** Who had recorded the address to which a code or link went; null where none went out, or the reader may not know. */
async function addressBehind(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  { byId, at, recognisedBy }: Row,
): Promise<Recorded | null> {
  if (recognisedBy !== "code" && recognisedBy !== "emaillink") return null;
  const held = await tx
    .select({ by: contact.recordedBy, at: contact.recordedAt })
    .from(contact)
    .where(
      and(
        eq(contact.casusId, casusId),
        eq(contact.personId, byId),
        lte(contact.recordedAt, at),
        or(isNull(contact.endedAt), gt(contact.endedAt, at)),
      ),
    )
    .orderBy(asc(contact.recordedAt));
  const last = held.at(-1);
  return last ? { by: await staffName(tx, hat, last.by), at: last.at } : null;
}

async function staffName(tx: Transaction, { collaborationId }: Hat, id: string): Promise<string | null> {
  return (await readProfessionals(tx, collaborationId, [id])).get(id)?.name ?? null;
}
