import { eq, or } from "drizzle-orm";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { collaboration } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import { createCasus } from "@/lib/grants/create";
import { readActor } from "@/lib/grants/situation";
import { tellColleagues } from "@/lib/grants/tell-colleagues";
import { mayMakeCasus } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import { addGuardian, addPupil } from "./add-family";
import {
  addCoordinator,
  addParticipantRows,
  addPeriod,
  findWorkplace,
  type Workplace,
} from "./add-participant";
import { noteLikelyDoubles } from "./doubles";
import { idOfForm } from "./form-id";
import { likenessOf } from "./likeness";
import { faultsOfFamily } from "./family-faults";
import type { MakeCasusInput } from "./schema";

type Made = { casusId: string };

/**
 * Makes a casus: its pupil and guardians, its people, and its maker as participant and coordinator (ACT-9). The same form
 * sent twice makes one casus; a second of one pupil in one organisation is refused.
 */
export async function makeCasus(hat: Hat, input: MakeCasusInput): Promise<Result<Made>> {
  const casusId = idOfForm(hat, input.formKey);
  const before = await asPerson(hat, (tx) => prepare(tx, hat, input));
  if (!before.ok) return before;
  const { workplace, others, framework, rule } = before.value;
  const likeness = likenessOf(input.pupil.name, input.pupil.birthDate);
  const made = await createCasus<Result<Made>>(
    hat,
    { id: casusId, organisationId: workplace.organisationId, likeness },
    async (tx, at, key) => {
      const writing = { tx, hat, at, key, here: { collaborationId: hat.collaborationId, casusId } };
      const pupil = { framework, birthDate: input.pupil.birthDate };
      await addPupil(writing, newId(), input.pupil);
      for (const guardian of input.guardians) await addGuardian(writing, newId(), guardian, pupil);
      await addParticipantRows(writing, workplace, input.own);
      await addPeriod(writing, workplace.personId);
      await addCoordinator(writing, workplace.personId);
      for (const { place, ...other } of others) {
        await addParticipantRows(writing, other, place);
        await addPeriod(writing, other.personId);
        await tellColleagues(writing, "added", [other.personId]);
      }
      await noteLikelyDoubles(writing, likeness);
      return { result: done({ casusId }), event: { action: "casus.make", objects: [casusId], rule } };
    },
  );
  return made ?? alreadyMade(hat, casusId, likeness);
}

/** What must be known before anything is written. */
async function prepare(tx: Transaction, hat: Hat, { pupil, guardians, participants = [] }: MakeCasusInput) {
  const { allowed, rule } = mayMakeCasus(await readActor(tx, hat));
  const workplace = await findWorkplace(tx, hat.personId);
  if (!allowed || workplace === null) return refused("not-allowed");
  const [covenant] = await tx.select({ framework: collaboration.framework }).from(collaboration);
  if (!covenant) throw new Error("A hat without a covenant.");
  const faults = faultsOfFamily(covenant.framework, pupil, guardians, new Date());
  if (Object.keys(faults).length > 0) return refused("not-valid", faults);
  const others: (Workplace & { place: MakeCasusInput["own"] })[] = [];
  for (const { personId, ...place } of participants) {
    const other = personId === hat.personId ? null : await findWorkplace(tx, personId);
    if (other === null) return refused("not-a-party");
    others.push({ ...other, place });
  }
  return done({ workplace, others, framework: covenant.framework, rule });
}

/** The same form came twice, or the organisation has a casus of this pupil: one that its people see, or do not. */
async function alreadyMade(hat: Hat, casusId: string, likeness: Buffer): Promise<Result<Made>> {
  const seen = await asPerson(hat, (tx) =>
    tx
      .select({ id: casus.id })
      .from(casus)
      .where(or(eq(casus.id, casusId), eq(casus.likeness, likeness))),
  );
  if (seen.some(({ id }) => id === casusId)) return done({ casusId });
  return refused(seen.length > 0 ? "casus-of-yours" : "casus-exists");
}
