import { and, eq, sql } from "drizzle-orm";
import { asPerson, type Hat, type Sitting, type Transaction } from "@/lib/db/doors";
import { consentSigner } from "@/lib/db/schema/consent";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { ownCasus } from "./answer-casus";
import { type KeptDraft, readDraft } from "./answer-draft";
import { type OwnAnswer, readOwnAnswers, readStandingForSigner, type SignerStanding } from "./answer-own";
import { type Earlier, readEarlier } from "./earlier";
import { hasAnswered } from "./follow";
import type { ConsentForm } from "./form";
import { type ChildSaid, readChildSaid } from "./heard-read";
import { readOwnForm } from "./form-read";
import { textDigest } from "./form-text";
import { isOver } from "./request";

/** A request as one signer meets it. */
export type Asked = {
  kind: "asked";
  consentId: string;
  /** The instant that all of this is of. */
  at: Date;
  form: ConsentForm;
  /** SHA-256 of the form's text. */
  digest: string;
  standing: SignerStanding;
  /** Answers can still be given: its period is not over and the asker did not end it. */
  open: boolean;
  askedAt: Date | null;
  talkAskedAt: Date | null;
  /** Before which instant the asker would like an answer; null where no day was named, or it is past: it is no deadline. */
  answerBy: Date | null;
  last: OwnAnswer | null;
  /** At the table, where earlier answers are not shown: there is one already. */
  answeredElsewhere: boolean;
  /** How this signer proves who they are at the table; null for who is signed in by themselves. */
  atTable: Sitting["way"] | null;
  draft: KeptDraft | null;
  /** What this signer saw and said of the version before this one; null where there was none for them. */
  earlier: Earlier | null;
  /** What the pupil said when heard, where this signer may read it. */
  childSaid: ChildSaid[];
};

/** An own answer to what this person has no say in any more: the answer alone. */
export type Past = { kind: "past"; consentId: string; last: OwnAnswer };

/** One request as this guardian or pupil may see it; null where there is nothing to see, whether it exists or not. */
export function readSigning(
  hat: Hat,
  consentId: string,
  language: Locale = DEFAULT_LOCALE,
): Promise<Asked | Past | null> {
  return asPerson(hat, async (tx) => {
    const casusId = await ownCasus(tx, hat);
    return casusId === null ? null : readSigningIn(tx, hat, casusId, consentId, language);
  });
}

export async function readSigningIn(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consentId: string,
  language: Locale = DEFAULT_LOCALE,
): Promise<Asked | Past | null> {
  const at = await databaseNow(tx);
  const [last = null] = await readOwnAnswers(tx, hat, casusId, consentId);
  const reading = await readOwnForm(tx, hat, casusId, consentId, at, language);
  if (!reading?.form) return last === null ? null : { kind: "past", consentId, last };
  const { form, request, since } = reading;
  const [signer] = await tx
    .select()
    .from(consentSigner)
    .where(
      and(
        eq(consentSigner.casusId, casusId),
        eq(consentSigner.consentId, consentId),
        eq(consentSigner.personId, hat.personId),
      ),
    );
  const over = isOver(request, at);
  return {
    kind: "asked",
    consentId,
    at,
    form,
    digest: textDigest(form),
    standing: await readStandingForSigner(tx, casusId, consentId, over, at),
    open: !over,
    askedAt: signer?.sentAt ?? signer?.askedAt ?? null,
    talkAskedAt: signer?.talkAskedAt ?? null,
    answerBy: signer?.answerBy && signer.answerBy > at ? signer.answerBy : null,
    last: last && { ...last, otherText: since !== null && last.at < since },
    answeredElsewhere: hat.sitting !== undefined && signer !== undefined && hasAnswered(signer),
    atTable: hat.sitting?.way ?? null,
    draft: withKeysOf(form, await readDraft(tx, hat, casusId, consentId)),
    earlier: await readEarlier(tx, hat, casusId, form, at),
    childSaid: await readChildSaid(tx, hat, casusId, consentId),
  };
}

/** What was left out of an earlier form, by ids that the version without places does not show, is not left out of this one. */
function withKeysOf({ guarded, recipients }: ConsentForm, draft: KeptDraft | null): KeptDraft | null {
  if (!guarded || draft === null) return draft;
  const { leftOut } = draft.content;
  const known = leftOut.recipients.filter((each) => recipients.some(({ key }) => key === each));
  return { ...draft, content: { ...draft.content, leftOut: { ...leftOut, recipients: known } } };
}

/** The transaction's instant on the database's clock: the one by which it judges what may be seen. */
export async function databaseNow(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ at: number }>(
    sql`select (extract(epoch from now()) * 1000)::float8 as at`,
  );
  if (!row) throw new Error("A select without a from always answers.");
  return new Date(row.at);
}
