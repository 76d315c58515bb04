/** Becoming somebody of the demo's world. */
import { and, eq } from "drizzle-orm";
import { accountBehind } from "@/lib/auth/accounts";
import { endSession, openSession, readSession } from "@/lib/auth/session";
import { asGate, type Hat } from "@/lib/db/doors";
import { person } from "@/lib/db/schema/tenant";
import { isDemo } from "./only";

type DemoSession = { secret: string; endsAt: Date };

/**
 * A session as one of the demo's people, in place of the one that this browser had on this host.
 *
 * @returns with the hat; null where there is no such person
 */
export function become(
  choice: { collaborationId: string; personId: string },
  before: string | null,
): Promise<(DemoSession & { hat: Hat }) | null> {
  if (!isDemo()) throw new Error("Nobody becomes somebody outside the demo.");
  return asGate(async (tx) => {
    const [found] = await tx
      .select({ kind: person.kind })
      .from(person)
      .where(and(eq(person.collaborationId, choice.collaborationId), eq(person.id, choice.personId)));
    if (!found) return null;
    const hat: Hat = { ...choice, kind: found.kind };
    const accountId = await accountBehind(tx, hat);
    if (before !== null) await endSession(tx, before);
    return { ...(await openSession(tx, { accountId, hat, means: "demo" })), hat };
  });
}

/** The same person anew, with a fresh proof; null when the session has ended or was not made by the demo's choice. */
export function proveDemo(secret: string): Promise<DemoSession | null> {
  if (!isDemo()) throw new Error("There is no such proof outside the demo.");
  return asGate(async (tx) => {
    const session = await readSession(tx, secret);
    if (session?.means !== "demo") return null;
    await endSession(tx, secret);
    return openSession(tx, session);
  });
}
