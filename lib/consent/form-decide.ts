import type { Hat, Transaction } from "@/lib/db/doors";
import { readSituation } from "@/lib/grants/situation";
import { ageAt } from "@/lib/policy/calendar";
import type { Consent, Facts } from "@/lib/policy/facts";
import { statusOf } from "@/lib/policy/status";
import type { FormDecision } from "./form-compose";

/**
 * Who signs, for a form. Asked without anybody's answer: the part of one signer tells nothing of what another said.
 *
 * @param consentIn the request as the rules see it; null where there is none
 */
export async function decideForm(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  at: Date,
  consentIn: (facts: Facts) => Consent | null,
): Promise<FormDecision | null> {
  const { facts } = await readSituation(tx, hat, casusId, at);
  const consent = consentIn(facts);
  if (consent === null) return null;
  const instant = at.getTime();
  const { signers } = statusOf(facts, { ...consent, responses: [] }, instant);
  return { at: instant, age: ageAt(facts, instant), signers };
}
