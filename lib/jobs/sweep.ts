import { lt, or, sql } from "drizzle-orm";
import { forgetAttempts } from "@/lib/auth/limit";
import { asGate, asJob } from "@/lib/db/doors";
import { session, signInToken } from "@/lib/db/schema/gate";
import { putBack } from "./waiting";

/** Removes what has ended by itself: sessions, sign-in tokens, counts of attempts. Nothing waits for it to be closed. What waits in the outbox and lost its job gets one again. */
export async function sweep(): Promise<void> {
  await asJob(putBack);
  await asGate(async (tx) => {
    await tx.delete(session).where(or(lt(session.expires, sql`now()`), lt(session.endsAt, sql`now()`)));
    await tx.delete(signInToken).where(lt(signInToken.expires, sql`now()`));
    await forgetAttempts(tx);
  });
}
