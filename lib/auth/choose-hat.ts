import { asGate } from "@/lib/db/doors";
import { hatsOf } from "./accounts";
import { readSession, wearHat } from "./session";

/**
 * Puts a hat on, one of those that the account behind the session may wear.
 *
 * @param secret of the session of this browser
 * @param personId the hat, as a form names it
 * @returns the session under its new secret; null when it has ended, or the hat is not one of this account
 */
export function chooseHat(
  secret: string,
  personId: string,
): Promise<{ secret: string; endsAt: Date } | null> {
  return asGate(async (tx) => {
    const session = await readSession(tx, secret);
    if (!session) return null;
    const hat = (await hatsOf(tx, session.accountId)).find((each) => each.personId === personId);
    return hat ? wearHat(tx, secret, hat) : null;
  });
}
