/** What a signer saw and said before of the request whose place another one takes. The signer's own, and nobody else's. */
import { and, eq } from "drizzle-orm";
import type { Hat, Transaction } from "@/lib/db/doors";
import { consentSigner } from "@/lib/db/schema/consent";
import { readReplaced } from "@/lib/grants/replacing";
import { before } from "@/lib/policy/replacing";
import { type Draft, emptyDraft } from "./answer-schema";
import { type OwnAnswer, readOwnAnswers } from "./answer-own";
import { CHECKS, type ConsentForm } from "./form";
import { type FormChange, formChanges, isSameText } from "./form-changes";
import { readOwnForm } from "./form-read";
import { isOver } from "./request";

export type Earlier = {
  /** What is different from what this signer saw last; empty where nothing is that has a heading. */
  changes: FormChange[];
  /** The texts are the same but for the number of the request. */
  same: boolean;
  /** It can still be answered and stopped. */
  open: boolean;
  /** The own answer to it; null where there was none. */
  answer: OwnAnswer | null;
  /** The earlier yes, whole, to be given again with one tap; null where it cannot be. */
  again: Draft | null;
};

/**
 * The version that this signer answered last, or else opened last, beside the form of now. Null where there is none: who is
 * asked the new one alone does not learn that there was an old one, and what was taken out of a text that somebody never
 * opened is not told to them.
 */
export async function readEarlier(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  form: ConsentForm,
  at: Date,
): Promise<Earlier | null> {
  const replaced = await readReplaced(tx, casusId);
  let opened: Earlier | null = null;
  for (const old of before(replaced, form.consentId)) {
    const reading = await readOwnForm(tx, hat, casusId, old, at);
    if (!reading?.form) continue;
    const [answer = null] = await readOwnAnswers(tx, hat, casusId, old);
    const open = !isOver(reading.request, at);
    const earlier = earlierOf(reading.form, answer, form, open);
    if (answer !== null) return earlier;
    if (opened === null && (await wasOpened(tx, hat, casusId, old))) opened = earlier;
  }
  return opened;
}

async function wasOpened(tx: Transaction, { personId }: Hat, casusId: string, consentId: string) {
  const [own] = await tx
    .select()
    .from(consentSigner)
    .where(
      and(
        eq(consentSigner.casusId, casusId),
        eq(consentSigner.consentId, consentId),
        eq(consentSigner.personId, personId),
      ),
    );
  return (own?.begunAt ?? own?.codeAskedAt ?? own?.talkAskedAt ?? null) !== null;
}

/** @param toldNow the old version in the words of now: what was shown on paper, or at another age, had others */
export function earlierOf(
  toldNow: ConsentForm,
  answer: OwnAnswer | null,
  form: ConsentForm,
  open: boolean,
): Earlier {
  const shown = answer?.shown ?? null;
  const seen =
    shown !== null && shown.voice === form.voice && shown.language === form.language ? shown : null;
  const last = seen ?? toldNow;
  const same = isSameText(last, form);
  return {
    changes: same ? [] : formChanges(last, form),
    same,
    open,
    answer,
    again: same && answer !== null && seen !== null ? yesAgain(answer, form) : null,
  };
}

/** Only what this signer said online, to the text as it was shown: all four checks were theirs then, and are said again. */
function yesAgain({ answer, except, alsoForOther, otherAgrees }: OwnAnswer, form: ConsentForm): Draft | null {
  if (answer !== "given") return null;
  const asks = form.blocks[0]?.asks;
  const leavesOut = except.categories.length + except.recipients.length > 0;
  return {
    ...emptyDraft,
    choice: leavesOut ? "except" : "yes",
    leftOut: except,
    checks: [...CHECKS],
    authority: asks?.authority ?? false,
    ...(asks?.forOther ? { forOther: alsoForOther ? "both" : "me", otherAgrees } : {}),
  };
}
