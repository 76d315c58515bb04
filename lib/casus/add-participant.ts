/** Writes a professional into a casus: rows only, inside a change that is already permitted. */
import { and, eq, isNull } from "drizzle-orm";
import { sealText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { casusPerson, coordinator, participant, participation } from "@/lib/db/schema/casus";
import { organisation, person } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import type { Writing } from "./add-family";
import type { PlaceInput } from "./schema";

/** Where somebody works, from their organisation's own administration: never typed (ACT-2). */
export type Workplace = {
  personId: string;
  organisationId: string;
  teamId: string | null;
  directie: boolean;
};

/** Null for whom the covenant's directory does not list, or who no longer works there. */
export async function findWorkplace(tx: Transaction, personId: string): Promise<Workplace | null> {
  const [row] = await tx
    .select({ organisationId: organisation.id, teamId: person.teamId, directie: person.directie })
    .from(person)
    .innerJoin(
      organisation,
      and(
        eq(organisation.collaborationId, person.collaborationId),
        eq(organisation.id, person.organisationId),
      ),
    )
    .where(
      and(
        eq(person.id, personId),
        eq(person.kind, "staff"),
        eq(organisation.listed, true),
        isNull(person.endedAt),
      ),
    );
  return row ? { personId, ...row } : null;
}

/** A new participant from now on; the duty is proposed, or confirmed at once where somebody proposes their own. */
export async function addParticipantRows(
  { tx, hat, here, key, at }: Writing,
  { personId, organisationId, teamId, directie }: Workplace,
  { role, duty }: PlaceInput,
): Promise<void> {
  const own = personId === hat.personId;
  await tx.insert(casusPerson).values({ ...here, personId, kind: "participant" });
  await tx.insert(participant).values({
    ...here,
    personId,
    organisationId,
    teamId,
    directie,
    role: sealText(key, `participant.role/${personId}`, role),
    duty,
    ...(own ? { dutyConfirmedBy: personId, dutyConfirmedAt: at } : {}),
    addedBy: hat.personId,
  });
}

export async function addPeriod({ tx, here, at }: Writing, personId: string): Promise<void> {
  await tx.insert(participation).values({ ...here, id: newId(), personId, from: at });
}

export async function addCoordinator(
  { tx, hat, here, at }: Writing,
  personId: string,
  deputy: { from: Date; until: Date } | null = null,
): Promise<string> {
  const id = newId();
  const period = deputy ? { ...deputy, deputy: true } : { from: at };
  await tx.insert(coordinator).values({ ...here, id, personId, namedBy: hat.personId, ...period });
  return id;
}
