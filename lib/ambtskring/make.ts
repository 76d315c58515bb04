/** Making an ambtskring with its first members (ACT-4). */
import { eq } from "drizzle-orm";
import { idOfForm } from "@/lib/casus/form-id";
import { seal } from "@/lib/crypto/seal";
import type { Hat } from "@/lib/db/doors";
import { ambtskring, ambtskringMember } from "@/lib/db/schema/ambtskring";
import { newId } from "@/lib/db/uuid";
import { renewInBetween, unchanged } from "@/lib/grants/change";
import { changeIfPermitted } from "@/lib/grants/permitted";
import { mayMakeKring, mayNameFirst } from "@/lib/policy/act-kring";
import { known, registerOf } from "@/lib/policy/register";
import { done, refused, type Result } from "@/lib/result/refusal";
import { whyNotIn } from "./misfit";
import type { MakeKringInput } from "./schema";
import { beginsOn } from "./since";
import { tellKring } from "./tell";

/** The same form sent twice makes one. Whoever makes it is not in it, and adds nobody later. */
export function makeKring(
  hat: Hat,
  { casusId, formKey, kind, situation: about, member, since }: MakeKringInput,
): Promise<Result<{ kringId: string }>> {
  return changeIfPermitted(hat, casusId, mayMakeKring, async (work) => {
    const { tx, here, at, key, situation, actor } = work;
    const id = idOfForm(hat, formKey);
    const twin = await tx.select({ id: ambtskring.id }).from(ambtskring).where(eq(ambtskring.id, id));
    if (twin.length > 0) return unchanged(done({ kringId: id }));

    const first = [...new Set(member)];
    const { allowed, rule } = mayNameFirst(situation, actor, first);
    if (!allowed)
      return unchanged(
        refused("not-valid", {
          member: "U zet uzelf niet in een kring die u maakt. Een lid kan u er daarna bij zetten.",
        }),
      );
    const { participants } = registerOf(situation.facts);
    const { organisation } = known(participants, actor.id);
    const { framework } = situation.facts;
    const begins = new Map<string, Date>();
    for (const personId of first) {
      const why = await whyNotIn(work, { kind, organisation }, personId);
      if (why !== null) return unchanged(refused("not-valid", { member: why }));
      const told = beginsOn({ framework, at }, since, known(participants, personId), []);
      if (!told.ok) return unchanged(refused("not-valid", { since: told.why }));
      begins.set(personId, told.from);
    }

    await tx.insert(ambtskring).values({
      ...{ ...here, id, kind, organisationId: organisation, madeBy: hat.personId, madeAt: at },
      situation: seal(key, `ambtskring.situation/${id}`, about),
    });
    await renewInBetween(tx, here, at);
    await tx.insert(ambtskringMember).values(
      [...begins].map(([personId, from]) => ({
        ...{ ...here, id: newId(), ambtskringId: id, personId, from, addedBy: hat.personId, addedAt: at },
      })),
    );
    // Of a kring that was not there yet the rules tell the pupil alone.
    await tellKring(work, [id], first);
    return {
      result: done({ kringId: id }),
      event: { action: "kring.make", objects: [id, ...first], forId: situation.facts.child.id, rule },
    };
  });
}
