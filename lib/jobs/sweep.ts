import { lt, or, sql } from "drizzle-orm";
import { forgetAttempts } from "@/lib/auth/limit";
import { asGate } from "@/lib/db/doors";
import { session, signInToken } from "@/lib/db/schema/gate";

/** Removes what has ended by itself: sessions, sign-in tokens, counts of attempts. Nothing waits for it to be closed. */
export function sweep(): Promise<void> {
  return asGate(async (tx) => {
    await tx.delete(session).where(or(lt(session.expires, sql`now()`), lt(session.endsAt, sql`now()`)));
    await tx.delete(signInToken).where(lt(signInToken.expires, sql`now()`));
    await forgetAttempts(tx);
  });
}
