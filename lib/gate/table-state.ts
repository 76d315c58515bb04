import { eq, sql } from "drizzle-orm";
import { isSecret, sha256 } from "@/lib/crypto/secrets";
import { asGate } from "@/lib/db/doors";
import { handover } from "@/lib/db/schema/consent";

/**
 * How a sitting stands, for the device that was handed over: nobody came in yet (and how they prove who they are), somebody
 * did, an answer was given, it is over. Nothing of whom or what it is about.
 */
export type TableState = "pin" | "code" | "open" | "signed" | "over";

/** @param token of the device; whatever else it shows is a sitting that is over */
export async function readTableState(token: string | null): Promise<TableState> {
  if (token === null || !isSecret(token)) return "over";
  const [row] = await asGate((tx) =>
    tx
      .select({
        way: handover.way,
        openedAt: handover.openedAt,
        usedAt: handover.usedAt,
        lives: sql<boolean>`${handover.endedAt} is null and ${handover.expires} > now()`,
      })
      .from(handover)
      .where(eq(handover.tokenDigest, sha256(token))),
  );
  if (!row) return "over";
  if (row.usedAt !== null) return "signed";
  if (!row.lives) return "over";
  if (row.openedAt !== null) return "open";
  return row.way === "pin" ? "pin" : "code";
}
