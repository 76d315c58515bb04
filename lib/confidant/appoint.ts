/** The pupil chooses a confidant, and ends it (ACT-7). Nobody but the two of them learns of it (VIS-2). */
import { and, eq, gt, isNull, or } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { seal } from "@/lib/crypto/seal";
import { ownCasus } from "@/lib/consent/answer-casus";
import { asPerson, type Hat } from "@/lib/db/doors";
import { casusPerson, confidant, participant, participation } from "@/lib/db/schema/casus";
import { outbox } from "@/lib/db/schema/outbox";
import { organisation, person } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { peopleOf, pupilName } from "@/lib/person/people";
import { givesHelp, mayAppointConfidant, mayEndConfidant } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { giveHat, hatsBehind } from "./hats";
import type { Appointing } from "./schema";

/**
 * Makes an organisation, a person and a hat for this one adult, and asks them. Whoever helps here and is known to the pupil is
 * refused now; whoever is not known to the pupil is refused when they answer, so that nothing tells the pupil of them.
 */
export async function appointConfidant(hat: Hat, input: Appointing): Promise<Result<null>> {
  const casusId = await asPerson(hat, (tx) => ownCasus(tx, hat));
  if (casusId === null) return refused("not-found");
  return changeIfPermitted(hat, casusId, mayAppointConfidant, async (work) => {
    const { tx, at, here, key, situation, rule } = work;
    if ((await standing(work)).length > 0) return unchanged(refused("confidant-there"));
    const people = await peopleOf(tx, here.collaborationId, casusId);
    const known = (await hatsBehind(tx, { email: input.email })).filter((id) => people.has(id));
    if (known.some((id) => givesHelp(situation, id))) return unchanged(refused("confidant-helps"));

    const { collaborationId } = here;
    const [house, personId] = [newId(), newId()];
    const staffKey = await keyOf(tx, collaborationId, collaborationId);
    await tx.insert(organisation).values({
      ...{ collaborationId, id: house, name: HOUSE, sector: "vertrouwenspersoon" as const, listed: false },
    });
    await tx.insert(person).values({
      ...{ collaborationId, id: personId, kind: "staff" as const, organisationId: house, createdAt: at },
      name: seal(staffKey, `person.name/${personId}`, input.name),
      dailyMessage: false,
    });
    await tx.insert(confidant).values({
      ...{ ...here, personId, namedAt: at },
      knownAs: seal(key, `confidant.known_as/${personId}`, input.knownAs),
      pupilName: seal(key, `confidant.pupil_name/${personId}`, pupilName(people)),
    });
    await tx.insert(casusPerson).values({ ...here, personId, kind: "participant" });
    await tx.insert(participant).values({
      ...{ ...here, personId, organisationId: house, addedBy: hat.personId },
      ...{ duty: "functioneel_beroepsgeheim" as const, directie: false },
      role: seal(key, `participant.role/${personId}`, ROLE),
    });
    await giveHat(tx, collaborationId, personId, input.email);
    await tx.insert(outbox).values({
      ...{ ...here, id: newId(), kind: "confidant" as const, personId, objectId: personId },
      ...{ createdAt: at, nextTryAt: at },
    });
    return { result: done(null), event: { action: "confidant.appoint", objects: [personId], rule } };
  });
}

/** What its organisation is called, and what a confidant does: a term of art, the same in every language. */
const HOUSE = "Vertrouwenspersoon";
const ROLE = "vertrouwenspersoon";

/** Ends it at once: what is read ends with the participation, and what is only asked is asked no more. */
export async function endConfidant(hat: Hat, { personId }: { personId: string }): Promise<Result<null>> {
  const casusId = await asPerson(hat, (tx) => ownCasus(tx, hat));
  if (casusId === null) return refused("not-found");
  return changeIfPermitted(
    hat,
    casusId,
    mayEndConfidant,
    async (work) => {
      const { tx, at, rule } = work;
      if (!(await standing(work)).includes(personId)) return unchanged(refused("not-found"));
      const itself = and(eq(confidant.casusId, casusId), eq(confidant.personId, personId));
      await tx.update(confidant).set({ endedAt: at }).where(itself);
      await tx
        .update(participation)
        .set({ until: at })
        .where(
          and(
            eq(participation.casusId, casusId),
            eq(participation.personId, personId),
            or(isNull(participation.until), gt(participation.until, at)),
          ),
        );
      return { result: done(null), event: { action: "confidant.end", objects: [personId], rule } };
    },
    { closedToo: true },
  );
}

/** Who is one now, or is asked and has not said no. */
async function standing({ tx, here }: Work): Promise<string[]> {
  const rows = await tx
    .select({ personId: confidant.personId })
    .from(confidant)
    .where(and(eq(confidant.casusId, here.casusId), isNull(confidant.endedAt), isNull(confidant.declinedAt)));
  return rows.map(({ personId }) => personId);
}
