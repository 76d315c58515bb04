/** What kind of recipients a consent has, where Flemish rules ask it (SAM, question 3 and 5.3). */
import type { Consent, Facts } from "./facts";
import { personIn } from "./names";
import { known, registerOf } from "./register";
import type { Sector } from "./vocabulary";

const JUSTICE: readonly Sector[] = ["parket", "sociale_dienst_jeugdrechtbank"];

/** All recipients are single lawyers (SAY-VL-1). */
export function isForAdvocatenAlone(facts: Facts, { recipients }: Consent): boolean {
  return recipients.every(
    (recipient) => personIn(recipient) !== null && sectorOfRecipient(facts, recipient) === "advocaat",
  );
}

/** A recipient is, or is a person of, the public prosecutor or the social service of the youth court (SAY-VL-3, ANS-3). */
export function reachesJustice(facts: Facts, { recipients }: Consent): boolean {
  return recipients.some((recipient) => {
    const sector = sectorOfRecipient(facts, recipient);
    return sector !== null && JUSTICE.includes(sector);
  });
}

/** A school shares with somebody outside that very school (SAY-VL-3). */
export function leavesTheSchool(facts: Facts, { disclosers, recipients }: Consent): boolean {
  const { organisations } = registerOf(facts);
  return disclosers
    .filter((discloser) => known(organisations, discloser).sector === "school")
    .some((school) => recipients.some((recipient) => organisationOfRecipient(facts, recipient) !== school));
}

/** The organisation that a recipient is or works for; null for a guardian, who works for none. */
function organisationOfRecipient(facts: Facts, recipient: string): string | null {
  const person = personIn(recipient);
  if (person === null) return recipient;
  return registerOf(facts).participants.get(person)?.organisation ?? null;
}

function sectorOfRecipient(facts: Facts, recipient: string): Sector | null {
  const organisation = organisationOfRecipient(facts, recipient);
  return organisation === null ? null : known(registerOf(facts).organisations, organisation).sector;
}
