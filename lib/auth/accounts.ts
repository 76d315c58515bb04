/** Accounts and the hats they may wear. Everything here runs as the gate. */
import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import { newId } from "@/lib/db/uuid";
import type { Hat, Transaction } from "@/lib/db/doors";
import { account, hat } from "@/lib/db/schema/gate";
import { person } from "@/lib/db/schema/tenant";

/** The hats of an account that have not ended. */
export async function hatsOf(tx: Transaction, accountId: string): Promise<Hat[]> {
  return tx
    .select({ collaborationId: hat.collaborationId, personId: hat.personId, kind: person.kind })
    .from(hat)
    .innerJoin(person, and(eq(person.collaborationId, hat.collaborationId), eq(person.id, hat.personId)))
    .where(and(eq(hat.accountId, accountId), or(isNull(person.endedAt), gt(person.endedAt, sql`now()`))))
    .orderBy(hat.collaborationId, hat.personId);
}

/**
 * The account behind a hat, made when its wearer is first recognised. Its address is no address: nobody signs in to it by
 * e-mail, and each pupil and guardian has one of their own, so that no way leads from one to the other (SECURITY D6).
 */
export async function accountBehind(tx: Transaction, { collaborationId, personId }: Hat): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`hat/${personId}`}, 0))`);
  const [known] = await tx
    .select({ id: hat.accountId })
    .from(hat)
    .where(and(eq(hat.collaborationId, collaborationId), eq(hat.personId, personId)));
  if (known) return known.id;
  const id = newId();
  await tx.insert(account).values({ id, email: `${personId}@hat.invalid`, createdAt: sql`now()` });
  await tx.insert(hat).values({ accountId: id, collaborationId, personId });
  return id;
}

/** The account that a professional signs in to with this address, with the hats that they may choose from. */
export async function staffAccount(
  tx: Transaction,
  email: string,
): Promise<{ id: string; hats: Hat[] } | null> {
  const [row] = await tx.select({ id: account.id }).from(account).where(eq(account.email, email));
  if (!row) return null;
  const hats = (await hatsOf(tx, row.id)).filter(({ kind }) => kind === "staff");
  return hats.length > 0 ? { id: row.id, hats } : null;
}

/** The address that an account signs in with. */
export async function addressOf(tx: Transaction, accountId: string): Promise<string | null> {
  const [row] = await tx.select({ email: account.email }).from(account).where(eq(account.id, accountId));
  return row?.email ?? null;
}
