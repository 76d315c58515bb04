import type { Transaction } from "@/lib/db/doors";
import { sendsTextMessages } from "@/lib/mail/sms";
import { type Channel, onlineAnswers } from "@/lib/person/address";

/**
 * By which ways each of the family can get a link of their own, as for answering: of guardians who share an address the first
 * recorded alone, a pupil on an own address alone.
 */
export async function ownPageWays(
  tx: Transaction,
  casusId: string,
): Promise<ReadonlyMap<string, readonly Channel[]>> {
  const ways = new Map<string, Channel[]>();
  for (const channel of ["email", "sms"] as const) {
    if (channel === "sms" && !sendsTextMessages()) continue;
    for (const [id, { online }] of await onlineAnswers(tx, casusId, channel))
      if (online) ways.set(id, [...(ways.get(id) ?? []), channel]);
  }
  return ways;
}
