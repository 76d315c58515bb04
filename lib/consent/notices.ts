/**
 * What is told when something happens to a request: neutral messages, ids only (RULES.md section 9, CONSENT-FORM.md
 * "Mail and links"). The asker and the coordinators hear of every answer; disclosers and recipients only that a consent
 * which was geldig no longer holds.
 */
import type { Hat, Transaction } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import { managersOf } from "@/lib/grants/who-follows";
import { readSituation } from "@/lib/grants/situation";
import type { Situation } from "@/lib/policy/act";
import { isParty, openedAt } from "@/lib/policy/opened";
import { readersAt } from "@/lib/policy/readers";
import { statusOf } from "@/lib/policy/status";

type About = { casusId: string; consentId: string; at: Date };

/**
 * After something was written about a request in this transaction: tells the asker and the coordinators (`kind`), and the
 * parties of every consent that held and holds no longer: of this one, or of the one whose place it takes.
 *
 * @param before the casus before the change; who acts is told nothing
 */
export async function tell(
  tx: Transaction,
  hat: Hat,
  before: Situation,
  { casusId, consentId, at }: About,
  kind: "answer" | "talk" | "wrong_person" | null,
): Promise<void> {
  const after = kind === "answer" || kind === null ? await readSituation(tx, hat, casusId, at) : before;
  const managers = kind === null ? [] : managersOf(before, consentId);
  const over = before.facts.consents.filter(({ id }) => holds(before, id) && !holds(after, id));
  const messages = [
    ...managers.map((personId) => ({ personId, kind: kind ?? ("answer" as const), objectId: consentId })),
    ...over.flatMap(({ id }) =>
      partiesOf(before, id)
        .filter((personId) => !managers.includes(personId))
        .map((personId) => ({ personId, kind: "consent_ended" as const, objectId: id })),
    ),
  ].filter(({ personId }) => personId !== hat.personId);
  if (messages.length === 0) return;
  await tx.insert(outbox).values(
    messages.map((message) => ({
      collaborationId: hat.collaborationId,
      id: newId(),
      casusId,
      ...message,
      createdAt: at,
      nextTryAt: at,
    })),
  );
}

function holds({ facts, at }: Situation, consentId: string): boolean {
  const consent = facts.consents.find(({ id }) => id === consentId);
  return consent !== undefined && statusOf(facts, consent, at).status === "geldig";
}

/** The professionals who share or receive by what it opened, and are in the casus now. */
function partiesOf({ facts, at }: Situation, consentId: string): string[] {
  const consent = facts.consents.find(({ id }) => id === consentId);
  const opened = consent && openedAt(facts, consent, at);
  if (!opened) return [];
  return readersAt(facts, at)
    .filter((reader) => reader.party === "participant" && reader.attached && isParty(opened, reader))
    .map(({ id }) => id);
}
