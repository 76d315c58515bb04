import { sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";

/** The database's clock, by which grants are judged; the same throughout one transaction. */
export async function databaseNow(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ at: number }>(
    sql`select floor(extract(epoch from now()) * 1000)::float8 as at`,
  );
  if (!row) throw new Error("A clock always answers.");
  return new Date(row.at);
}
