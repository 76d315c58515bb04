/** What an answer at the table needs beside what every answer needs. */
import { and, eq } from "drizzle-orm";
import { handover } from "@/lib/db/schema/consent";
import { readActor } from "@/lib/grants/situation";
import { mayAnswerAtTable } from "@/lib/policy/act";
import { type Result, refused } from "@/lib/result/refusal";
import type { Draft } from "./answer-schema";
import type { SignerProof } from "./answer-store";
import type { SignerStandpoint } from "./as-signer";
import { hasAnswered } from "./follow";

/**
 * Null where nothing keeps an answer from being stored at the table, or it is not given there. Whoever answered another way
 * meanwhile changes it there; and whoever handed over may still record an answer, a yes with somebody who does not receive
 * (ACT-9).
 */
export async function refusalAtTable(
  { hat }: SignerProof,
  { tx, casusId, situation, asked }: SignerStandpoint,
  { choice }: Pick<Draft, "choice">,
): Promise<Result<never> | null> {
  if (hat.sitting === undefined) return null;
  if (hasAnswered(asked)) return refused("already-answered");
  const { handoverId, consentId } = hat.sitting;
  const [sitting] = await tx
    .select({ handedBy: handover.handedBy, witness: handover.witnessId })
    .from(handover)
    .where(and(eq(handover.casusId, casusId), eq(handover.id, handoverId)));
  if (!sitting) return refused("table-over");
  const answer = choice === "no" ? ("refused" as const) : ("given" as const);
  const permission = mayAnswerAtTable(situation, await readActor(tx, hat), {
    consentId,
    answer,
    ...sitting,
  });
  return permission.allowed ? null : refused("table-over");
}
