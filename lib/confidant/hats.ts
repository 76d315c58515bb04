/** The account behind an address, and the hats it wears: the gate's to know. It answers a permission, and goes to no page. */
import { and, eq } from "drizzle-orm";
import { type Transaction, within } from "@/lib/db/doors";
import { account, hat } from "@/lib/db/schema/gate";
import { newId } from "@/lib/db/uuid";

/** Everybody in the covenants whom the owner of this address, or of this hat, is too; none where nobody is known. */
export function hatsBehind(
  tx: Transaction,
  whose: { email: string } | { personId: string },
): Promise<readonly string[]> {
  return within(tx, "gate", "person", async () => {
    const found =
      "email" in whose
        ? await tx.select({ id: account.id }).from(account).where(eq(account.email, whose.email))
        : await tx.select({ id: hat.accountId }).from(hat).where(eq(hat.personId, whose.personId));
    const [owner] = found;
    if (owner === undefined) return [];
    const rows = await tx.select({ id: hat.personId }).from(hat).where(eq(hat.accountId, owner.id));
    return rows.map(({ id }) => id);
  });
}

/** The address with which this hat signs in. */
export function addressBehind(tx: Transaction, personId: string): Promise<string> {
  return within(tx, "gate", "person", async () => {
    const [row] = await tx
      .select({ email: account.email })
      .from(hat)
      .innerJoin(account, eq(account.id, hat.accountId))
      .where(eq(hat.personId, personId));
    return row?.email ?? "";
  });
}

/** Lets the owner of an address wear this hat; the account is made where there is none. */
export function giveHat(
  tx: Transaction,
  collaborationId: string,
  personId: string,
  email: string,
): Promise<void> {
  return within(tx, "gate", "person", async () => {
    await tx
      .insert(account)
      .values({ id: newId(), email, createdAt: new Date() })
      .onConflictDoNothing({ target: account.email });
    const [owner] = await tx
      .select({ id: account.id })
      .from(account)
      .where(and(eq(account.email, email)));
    if (owner === undefined) throw new Error("An account that was just made is there.");
    await tx.insert(hat).values({ accountId: owner.id, collaborationId, personId });
  });
}
