import type { Transaction } from "@/lib/db/doors";
import { makeLink } from "@/lib/gate/invitation";
import type { Planned, Verdict } from "@/lib/jobs/planned";
import { onlineAnswers } from "@/lib/person/address";

/**
 * The letter to a young person goes to an own address alone: of who shares one with anybody, a parent would get it
 * (SECURITY D6). By e-mail where there is an address, else as a text message.
 */
export async function judgeOwnLetter(
  tx: Transaction,
  { collaborationId, casusId, personId, id }: Planned,
  at: Date,
): Promise<Verdict> {
  for (const channel of ["email", "sms"] as const) {
    const online = await onlineAnswers(tx, casusId, channel, "materialiser");
    if (online.get(personId)?.online !== true) continue;
    const invited = { collaborationId, casusId, personId, consentId: null, channel, at };
    return { verdict: "send", channel, link: await makeLink(tx, invited, id) };
  }
  return { verdict: "drop" };
}
