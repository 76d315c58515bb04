import type { Transaction } from "@/lib/db/doors";
import { collaboration } from "@/lib/db/schema/tenant";
import type { Framework } from "@/lib/policy/vocabulary";

/** The law of the covenant in which somebody looks. */
export async function frameworkIn(tx: Transaction): Promise<Framework> {
  const [row] = await tx.select({ framework: collaboration.framework }).from(collaboration);
  if (!row) throw new Error("Everybody sees the own covenant.");
  return row.framework;
}
