import type { Transaction } from "@/lib/db/doors";
import { type Online, onlineAnswers } from "@/lib/person/address";
import { sendsTextMessages } from "@/lib/mail/sms";
import type { Situation } from "@/lib/policy/act";
import { isRestricted } from "@/lib/policy/authority";
import type { PlannedSigner } from "./signer-plan";
import type { MessageRoute, Route } from "./vocabulary";

/** How one signer can be asked. `online` says why not by e-mail, where not. */
export type SignerRoutes = { id: string; possible: readonly Route[]; online: Online };

const OFFLINE: readonly Route[] = ["table", "paper", "oral"];

/**
 * The ways that are open to each signer; none to a guardian to whom reading is closed, before their version was released.
 *
 * @param released guardians whose version was
 */
export async function routesOf(
  tx: Transaction,
  casusId: string,
  signers: readonly Pick<PlannedSigner, "id" | "restricted">[],
  released: readonly string[] = [],
): Promise<SignerRoutes[]> {
  const mail = await onlineAnswers(tx, casusId);
  const sms = sendsTextMessages() ? await onlineAnswers(tx, casusId, "sms") : new Map<string, Online>();
  return signers.map(({ id, restricted }) => {
    const address = mail.get(id) ?? { online: false as const, because: "no-address" as const };
    if (restricted && !released.includes(id)) return { id, possible: [], online: address };
    const messages: readonly (readonly [MessageRoute, Online | undefined])[] = [
      ["email", address],
      ["sms", sms.get(id)],
    ];
    const possible = messages.flatMap(([route, online]) => (online?.online ? [route] : []));
    return { id, possible: [...possible, ...OFFLINE], online: address };
  });
}

/** A guardian to whom reading is closed now. */
export const isClosedTo = ({ facts, at }: Situation, personId: string): boolean =>
  facts.guardians.some((each) => each.id === personId && isRestricted(each, at));

/** The guardians for whom a version without places of this request was released, by those who closed reading to them now. */
export const releasedFor = ({ standing }: Situation, consentId: string): readonly string[] =>
  standing.consents.find(({ id }) => id === consentId)?.guarded ?? [];

/** What to say of somebody who cannot be asked by e-mail. */
export function whyNotOnline(online: Online): string | null {
  if (online.online) return null;
  switch (online.because) {
    case "no-address":
      return "Er is nog geen e-mailadres.";
    case "first-recorded-answers":
      return "Een andere ouder gebruikt hetzelfde e-mailadres en antwoordt online.";
    case "pupil-on-shared-address":
      return "Dit e-mailadres is ook van iemand anders. Een leerling antwoordt alleen op een eigen adres.";
    case "address-of-staff":
      return "Dit e-mailadres is ook van een medewerker.";
  }
}
