/** A signer's own copy: the letter as it was shown, the own answers, and what proves them. Nobody else is in it. */
import { eq } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { keyOf } from "@/lib/crypto/keyring";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { collaboration } from "@/lib/db/schema/tenant";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import type { Framework } from "@/lib/policy/vocabulary";
import { ownCasus } from "./answer-casus";
import { databaseNow } from "./answer-view";
import type { ConsentForm } from "./form";
import { readOwnForm } from "./form-read";
import { isClosedToMe, marksOf } from "./guarded-read";
import { type Proof, readProofs } from "./proof";
import { stopWithItsYes } from "./stop";

export type SignerCopy = {
  consentId: string;
  framework: Framework;
  /** The pupil's own copy speaks with je. */
  you: "u" | "je";
  /** As it was shown with the last answer that kept it; else as it reads today; null where it may not be read any more. */
  form: ConsentForm | null;
  /** The first one first; at least one. */
  proofs: Proof[];
  madeAt: Date;
};

/**
 * Null where this person gave no answer, whether or not there is such a request. Recorded before it is given.
 *
 * @param language of a letter that no answer kept
 */
export const readSignerCopy = (
  hat: Hat,
  consentId: string,
  language: Locale = DEFAULT_LOCALE,
): Promise<SignerCopy | null> => readOwn(hat, consentId, language, (proofs) => proofs);

/** The last time that this person stopped, with the yes that ended by it. Null where they never did. */
export const readOwnStop = (
  hat: Hat,
  consentId: string,
  language: Locale = DEFAULT_LOCALE,
): Promise<SignerCopy | null> =>
  readOwn(hat, consentId, language, (proofs) =>
    stopWithItsYes(proofs, proofs.findLast(({ answer }) => answer === "withdrawn")?.id),
  );

function readOwn(
  hat: Hat,
  consentId: string,
  language: Locale,
  choose: (proofs: Proof[]) => Proof[] | null,
): Promise<SignerCopy | null> {
  return asPerson(hat, async (tx) => {
    const casusId = await ownCasus(tx, hat);
    if (casusId === null) return null;
    const madeAt = await databaseNow(tx);
    const own = (await readProofs(tx, hat, casusId, consentId)).filter(({ by }) => by === hat.personId);
    if (own.length === 0) return null;
    const closed = await isClosedToMe(tx, casusId);
    const mark = marksOf(await keyOf(tx, hat.collaborationId, casusId), consentId);
    const proofs = choose(
      own.map((proof) => (closed || proof.shown?.guarded ? withoutPeople(proof, mark) : proof)),
    );
    if (proofs === null || proofs.length === 0) return null;
    const kept = proofs.findLast(({ shown }) => shown !== null)?.shown ?? null;
    const form = kept ?? (await readTold(tx, hat, casusId, consentId, madeAt, language, proofs.at(-1)));
    const framework = form?.framework ?? (await frameworkOf(tx, hat));
    await append(tx, "reads", {
      action: "consent.copy.read",
      scopeId: casusId,
      objects: [consentId, ...proofs.map(({ id }) => id)],
      rule: "VIS-4",
    });
    return { consentId, framework, you: hat.kind === "child" ? "je" : "u", form, proofs, madeAt };
  });
}

/** The letter as it reads today; null where the answer was to another one, before reading was closed. */
async function readTold(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consentId: string,
  at: Date,
  language: Locale,
  last: Proof | undefined,
): Promise<ConsentForm | null> {
  const reading = await readOwnForm(tx, hat, casusId, consentId, at, language);
  const toOther = reading?.since && last && last.at < reading.since;
  return toOther ? null : (reading?.form ?? null);
}

/** An answer as its giver keeps it to whom reading is closed: not who wrote it down, and nobody by an id. */
function withoutPeople(proof: Proof, mark: (entry: string) => string): Proof {
  const { except, recorded, recognised } = proof;
  return {
    ...proof,
    except: { ...except, recipients: except.recipients.map(mark) },
    recorded: recorded && { by: null, with: null, alone: recorded.alone, how: "" },
    recognised: recognised && { ...recognised, address: null },
  };
}

async function frameworkOf(tx: Transaction, { collaborationId }: Hat): Promise<Framework> {
  const [row] = await tx
    .select({ framework: collaboration.framework })
    .from(collaboration)
    .where(eq(collaboration.id, collaborationId));
  if (!row) throw new Error("A hat without a covenant.");
  return row.framework;
}
