import { databaseNow } from "@/lib/consent/answer-view";
import type { Transaction } from "@/lib/db/doors";
import { collaboration } from "@/lib/db/schema/tenant";
import type { Framework } from "@/lib/policy/vocabulary";

/** Which law holds here, and the database's clock. */
export async function frameworkHere(tx: Transaction): Promise<{ framework: Framework; now: Date }> {
  const [row] = await tx.select({ framework: collaboration.framework }).from(collaboration);
  if (!row) throw new Error("Everybody sees the own covenant.");
  return { framework: row.framework, now: await databaseNow(tx) };
}
