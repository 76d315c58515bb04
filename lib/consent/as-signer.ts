import { and, eq } from "drizzle-orm";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { consentSigner } from "@/lib/db/schema/consent";
import { type Changed, changeCasus } from "@/lib/grants/change";
import { readActor, readSituation } from "@/lib/grants/situation";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { mayAnswer, type Situation } from "@/lib/policy/act";
import { type Result, refused } from "@/lib/result/refusal";
import { ownCasus } from "./answer-casus";
import { unchanged } from "@/lib/grants/change";
import type { ConsentForm } from "./form";
import { readOwnForm } from "./form-read";
import { isOver } from "./request";

/** Where a signer stands: the transaction, its instant, the form as the signer may read it, and the casus before. */
export type SignerStandpoint = {
  tx: Transaction;
  at: Date;
  casusId: string;
  here: { collaborationId: string; casusId: string };
  situation: Situation;
  form: ConsentForm;
  /** The recipient, as the rules name it, that a key of the form stands for. */
  entryOf: (key: string) => string;
  /** The request's period has ended, or its asker ended it. */
  over: boolean;
  asked: typeof consentSigner.$inferSelect;
};

/**
 * One change by somebody whom a request asks and who has a say in it now (ACT-8). Whoever it does not ask, or no longer,
 * finds no request.
 *
 * @param language in which the signer has the form before them
 */
export async function asSigner<T>(
  hat: Hat,
  consentId: string,
  work: (standpoint: SignerStandpoint) => Promise<Changed<Result<T>>>,
  language: Locale = DEFAULT_LOCALE,
): Promise<Result<T>> {
  const casusId = await asPerson(hat, (tx) => ownCasus(tx, hat));
  if (casusId === null) return refused("not-found");
  const outcome = await changeCasus<Result<T>>(hat, casusId, async (tx, at) => {
    const reading = await readOwnForm(tx, hat, casusId, consentId, at, language);
    const [asked] = await tx
      .select()
      .from(consentSigner)
      .where(
        and(
          eq(consentSigner.casusId, casusId),
          eq(consentSigner.consentId, consentId),
          eq(consentSigner.personId, hat.personId),
        ),
      );
    if (!reading?.form || !asked) return unchanged(refused("not-found"));
    const { form, request, entryOf } = reading;
    const situation = await readSituation(tx, hat, casusId, at);
    if (!mayAnswer(situation, await readActor(tx, hat), consentId).allowed)
      return unchanged(refused("not-allowed"));
    const here = { collaborationId: hat.collaborationId, casusId };
    return work({ tx, at, casusId, here, situation, form, entryOf, over: isOver(request, at), asked });
  });
  return outcome ?? refused("not-found");
}
