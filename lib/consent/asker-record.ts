/** Who answered what to a request, and what proves each answer (VIS-4): the asker's edition, and the officer's full record. */
import { and, eq } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { consentSigner } from "@/lib/db/schema/consent";
import { databaseNow } from "./answer-view";
import { type Stage, stageOf } from "./follow";
import type { ConsentForm, FormBlock } from "./form";
import { readForm } from "./form-read";
import { type HeardEntry, readHeard } from "./heard-read";
import { nameOf, peopleOf, type Someone } from "@/lib/person/people";
import { type Proof, readProofs } from "./proof";
import type { Request } from "./request";
import { stopWithItsYes } from "./stop";
import { standingsOf, stretchAt } from "./standing";
import { statusSentence } from "./status-words";

export type SignerRecord = {
  name: string | null;
  kind: "child" | "guardian";
  /** moeder, vader, voogd … */
  relation: string | null;
  /** Why this signer is asked, and by which rules; null for who has no say in it today. */
  because: Pick<FormBlock, "why" | "rules" | "source"> | null;
  /** How far the question came; null for who was never asked here. */
  stage: { stage: Stage; since: Date } | null;
  /** The first answer first. */
  proofs: Proof[];
};

export type AskerRecord = {
  form: ConsentForm;
  /** What the consent is worth at `madeAt`, in a sentence, and the rule that says so. */
  standing: { sentence: string; rule: string | null };
  signers: SignerRecord[];
  /** That a pupil without a say was heard; what the pupil said as far as it was meant for the asker. */
  heard: HeardEntry[];
  madeAt: Date;
};

/**
 * Null for a draft, and for whoever does not see how a request stands: one whom it asks sees its text, and would take the
 * answers that they are not shown for answers that were not given. Recorded before it is given.
 */
export const readAskerRecord = (hat: Hat, casusId: string, consentId: string): Promise<AskerRecord | null> =>
  readRecord(hat, casusId, consentId, "asker", (proofs) => proofs);

/**
 * The full record: what row-level security shows under an opening and nowhere else, such as signatures, and remarks and a
 * pupil's words that were meant for nobody.
 *
 * @param hat the officer's, with the opening; null where that is no opening of this request, or is over
 */
export const readFullRecord = (
  hat: Hat & { opening: string },
  casusId: string,
  consentId: string,
): Promise<AskerRecord | null> => readRecord(hat, casusId, consentId, "officer", (proofs) => proofs);

/** As `readAskerRecord`, of one stop alone: who stopped, and what. Null where there is no such stop. */
export async function readAskersStop(
  hat: Hat,
  casusId: string,
  consentId: string,
  stopId: string,
): Promise<(AskerRecord & { stopped: SignerRecord }) | null> {
  const record = await readRecord(hat, casusId, consentId, "asker", (proofs) =>
    stopWithItsYes(proofs, stopId),
  );
  const stopped = record?.signers.find(({ proofs }) => proofs.length > 0);
  return record && stopped ? { ...record, stopped } : null;
}

function readRecord(
  hat: Hat,
  casusId: string,
  consentId: string,
  edition: "asker" | "officer",
  choose: (proofs: Proof[]) => Proof[] | null,
): Promise<AskerRecord | null> {
  return asPerson(
    hat,
    async (tx) => {
      const madeAt = await databaseNow(tx);
      const reading = await readForm(tx, hat, casusId, consentId, madeAt, "everybody");
      if (!reading?.form || reading.request.sentAt === null) return null;
      const standing = await readStanding(tx, hat, casusId, reading.request, madeAt, edition);
      if (standing === null) return null;
      const proofs = choose(await readProofs(tx, hat, casusId, consentId));
      if (proofs === null) return null;
      const signers = await readSigners(tx, hat, casusId, reading.form, proofs);
      await append(tx, "reads", {
        action: edition === "asker" ? "consent.answers.read" : "record.read",
        scopeId: casusId,
        objects: [
          consentId,
          ...(hat.opening === undefined ? [] : [hat.opening]),
          ...proofs.map(({ id }) => id),
        ],
        rule: "VIS-4",
      });
      const heard = await readHeard(tx, hat, casusId, consentId, edition === "asker" ? "asker" : "reader");
      return { form: reading.form, standing, signers, heard, madeAt };
    },
    casusId,
  );
}

async function readStanding(
  tx: Transaction,
  { collaborationId }: Hat,
  casusId: string,
  request: Request,
  at: Date,
  edition: "asker" | "officer",
): Promise<AskerRecord["standing"] | null> {
  // What was ended before it began has no stretches; its answers are on record all the same.
  const none = edition === "officer" ? [] : undefined;
  const stretches = (await standingsOf(tx, casusId)).get(request.id) ?? none;
  if (stretches === undefined) return null;
  const present = stretchAt(stretches, at);
  const people = await peopleOf(tx, collaborationId, casusId);
  const waitingFor = (present?.waitingFor ?? []).map((id) => nameOf(people, id));
  const sentence = statusSentence({ ...request, present, waitingFor });
  return { sentence, rule: request.endedAt === null ? (present?.rule ?? null) : null };
}

/** Whoever has a say today, in the form's order; then whoever was asked or answered and has none any more. */
async function readSigners(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  form: ConsentForm,
  proofs: readonly Proof[],
): Promise<SignerRecord[]> {
  const people = await peopleOf(tx, hat.collaborationId, casusId);
  const asked = await tx
    .select()
    .from(consentSigner)
    .where(and(eq(consentSigner.casusId, casusId), eq(consentSigner.consentId, form.consentId)));
  const known = (id: string, someone: Someone | undefined, block: FormBlock | null): SignerRecord => {
    const row = asked.find(({ personId }) => personId === id);
    return {
      name: someone?.name ?? null,
      kind: someone?.kind === "child" ? "child" : "guardian",
      relation: someone?.role ?? null,
      because: block && { why: block.why, rules: block.rules, source: block.source },
      stage: row ? stageOf(row) : null,
      proofs: proofs.filter(({ by }) => by === id),
    };
  };
  const blocks = form.blocks.filter(({ kind }) => kind !== "heard");
  const today = blocks.map((block) => known(block.signerId ?? "", people.get(block.signerId ?? ""), block));
  const before = new Set([...asked.map(({ personId }) => personId), ...proofs.map(({ by }) => by)]);
  const rest = [...before].filter((id) => !blocks.some(({ signerId }) => signerId === id));
  return [...today, ...rest.map((id) => known(id, people.get(id), null))];
}
