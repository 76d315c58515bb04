import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { sql } from "drizzle-orm";
import { asJob } from "@/lib/db/doors";
import { auditCheckpoint } from "@/lib/db/schema/audit";
import { newId } from "@/lib/db/uuid";
import type { Head } from "./chain";

/** DER of an Ed25519 private key, before its 32 bytes of seed (RFC 8410). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** The Ed25519 key that signs checkpoints, from 32 bytes in base64. */
function signingKey(): KeyObject {
  const seed = Buffer.from(process.env.KRINGSPRAAK_AUDIT_KEY ?? "", "base64");
  if (seed.length !== 32) throw new Error("KRINGSPRAAK_AUDIT_KEY must hold 32 bytes in base64.");
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
}

export type Checkpoint = { at: Date; heads: string; signature: Buffer };

const line = ({ collaborationId, scopeId, chain, seq, digest }: Head) =>
  `${collaborationId} ${scopeId} ${chain} ${seq} ${digest.toString("hex")}`;

const signedText = ({ at, heads }: Pick<Checkpoint, "at" | "heads">) =>
  Buffer.from(`${at.toISOString()}\n${heads}`);

/** Signs the heads and counts of all chains as they stand, and keeps the result. Print it too: kept elsewhere it is worth more. */
export async function makeCheckpoint(): Promise<Checkpoint> {
  return asJob(async (tx) => {
    const heads =
      await tx.execute<Head>(sql`select collaboration_id as "collaborationId", scope_id as "scopeId", chain, seq::float8 as seq, digest
      from audit_head order by 1, 2, 3`);
    const [clock] = await tx.execute<{ at: string }>(
      sql`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
    );
    if (!clock) throw new Error("The database has a clock.");
    const unsigned = { at: new Date(clock.at), heads: heads.map(line).join("\n") };
    const checkpoint = { ...unsigned, signature: sign(null, signedText(unsigned), signingKey()) };
    await tx.insert(auditCheckpoint).values({ id: newId(), ...checkpoint });
    return checkpoint;
  }, "auditor");
}

/** The heads of a checkpoint; null when the signature is not ours. */
export function headsOf(checkpoint: Checkpoint): Head[] | null {
  const ours = verify(null, signedText(checkpoint), createPublicKey(signingKey()), checkpoint.signature);
  if (!ours) return null;
  return checkpoint.heads
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => {
      const [collaborationId = "", scopeId = "", chain = "", seq = "", digest = ""] = text.split(" ");
      return { collaborationId, scopeId, chain, seq: Number(seq), digest: Buffer.from(digest, "hex") };
    });
}
