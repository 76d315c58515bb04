import { and, eq, gt, sql } from "drizzle-orm";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { asGate, type Transaction } from "@/lib/db/doors";
import { account, signInToken } from "@/lib/db/schema/gate";
import { hatsOf, staffAccount } from "./accounts";
import { endSession, openSession, readSession } from "./session";

/**
 * next-auth's tables through our gate (docs/decisions/0005). An account is never made by signing in, a session never
 * prolonged by the library, and a token lives only for an account that a professional may sign in to.
 */
export const gateAdapter: Adapter = {
  createUser: () => Promise.reject(new Error("Nobody gets an account by signing in.")),

  getUserByEmail: (email) => asGate((tx) => findUser(tx, eq(account.email, email))),

  updateUser: ({ id }) =>
    asGate(async (tx) => {
      await tx
        .update(account)
        .set({ emailVerified: sql`now()` })
        .where(eq(account.id, id));
      const user = await findUser(tx, eq(account.id, id));
      if (!user) throw new Error("The account is gone.");
      return user;
    }),

  createVerificationToken: ({ identifier, token, expires }) =>
    asGate(async (tx) => {
      if (!(await staffAccount(tx, identifier))) return null;
      await tx.insert(signInToken).values({ identifier, tokenDigest: token, expires });
      return { identifier, token, expires };
    }),

  useVerificationToken: ({ token }) =>
    asGate(async (tx) => {
      const [used] = await tx
        .delete(signInToken)
        .where(and(eq(signInToken.tokenDigest, token), gt(signInToken.expires, sql`now()`)))
        .returning();
      if (!used || !(await staffAccount(tx, used.identifier))) return null;
      return { identifier: used.identifier, token, expires: used.expires };
    }),

  createSession: ({ sessionToken, userId }) =>
    asGate(async (tx) => {
      const [only, ...others] = (await hatsOf(tx, userId)).filter(({ kind }) => kind === "staff");
      const hat = only && others.length === 0 ? only : null;
      const { endsAt } = await openSession(tx, { accountId: userId, hat, means: "emaillink" }, sessionToken);
      return { sessionToken, userId, expires: endsAt };
    }),

  getSessionAndUser: (sessionToken) =>
    asGate(async (tx) => {
      const found = await readSession(tx, sessionToken);
      if (!found) return null;
      const user = await findUser(tx, eq(account.id, found.accountId));
      return user && { session: { sessionToken, userId: user.id, expires: found.endsAt }, user };
    }),

  updateSession: () => null,

  deleteSession: (sessionToken) => asGate((tx) => endSession(tx, sessionToken)),
};

async function findUser(tx: Transaction, which: ReturnType<typeof eq>): Promise<AdapterUser | null> {
  const [row] = await tx.select().from(account).where(which);
  return row ? { id: row.id, email: row.email, emailVerified: row.emailVerified } : null;
}
