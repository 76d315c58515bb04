/** Who comes into an ambtskring, goes to another, or goes out (ACT-4). Nothing is deleted: a membership ends. */
import { and, eq } from "drizzle-orm";
import { idOfForm } from "@/lib/casus/form-id";
import type { Hat } from "@/lib/db/doors";
import { ambtskringMember } from "@/lib/db/schema/ambtskring";
import { type Changed, unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { mayAddMember, mayEndMember } from "@/lib/policy/act-kring";
import { known, registerOf } from "@/lib/policy/register";
import { done, type Refusal, refused, type Result } from "@/lib/result/refusal";
import { whyNotIn } from "./misfit";
import type { AddMemberInput, MoveMemberInput } from "./schema";
import { beginsOn, endsOn } from "./since";
import { tellKring } from "./tell";

type Joining = { id: string; kringId: string; personId: string; since: string };

/** The same form sent twice adds once. */
export function addMember(hat: Hat, input: AddMemberInput): Promise<Result<null>> {
  const { casusId, formKey, kringId, personId, since } = input;
  const id = idOfForm(hat, formKey);
  return changeIfPermitted<null>(
    hat,
    casusId,
    (situation, actor) => mayAddMember(situation, actor, kringId),
    async (work): Promise<Changed<Result<null>>> => {
      const twin = await work.tx.select().from(ambtskringMember).where(eq(ambtskringMember.id, id));
      if (twin.length > 0) return unchanged(done(null));
      const fault = await join(work, { id, kringId, personId, since }, "personId");
      if (fault !== null) return unchanged({ ok: false, refusal: fault });
      const { rule, situation } = work;
      await tellKring(work, [kringId], [personId]);
      const forId = situation.facts.child.id;
      return {
        result: done(null),
        event: { action: "kring.add", objects: [kringId, id, personId], forId, rule },
      };
    },
  );
}

/** Ends a membership, and with `to` begins one in another kring at the same instant. */
export function moveMember(
  hat: Hat,
  { casusId, formKey, memberId, to, since }: MoveMemberInput,
): Promise<Result<null>> {
  return changeIfPermitted<null>(
    hat,
    casusId,
    // Which kring it is, is known once the membership is found: who sees none gets the same answer as of none.
    () => ({ allowed: true, rule: "ACT-4" }),
    async (work): Promise<Changed<Result<null>>> => {
      const { tx, at, situation, actor } = work;
      const [row] = await tx
        .select()
        .from(ambtskringMember)
        .where(and(eq(ambtskringMember.casusId, casusId), eq(ambtskringMember.id, memberId)));
      if (!row) return unchanged(refused("not-found"));
      const { allowed, rule } = mayEndMember(situation, actor, row.ambtskringId);
      if (!allowed) return unchanged(refused("not-allowed"));
      if (row.until !== null && row.until <= at) return unchanged(refused("seen-before"));
      if (to === row.ambtskringId)
        return unchanged(refused("not-valid", { to: "Deze persoon staat al in deze kring." }));
      if (to !== "out" && !mayAddMember(situation, actor, to).allowed)
        return unchanged(refused("not-valid", { to: "Alleen een lid van die kring zet daar iemand bij." }));

      const { framework } = situation.facts;
      const told = endsOn({ framework, at }, since, { until: row.until?.getTime() ?? null });
      if (!told.ok) return unchanged(refused("not-valid", { since: told.why }));
      // One that was still to begin ends where it would have begun, and never was.
      const until = new Date(Math.max(told.from.getTime(), row.from.getTime()));
      if (to !== "out") {
        const joining = { id: idOfForm(hat, formKey), kringId: to, personId: row.personId, since };
        const fault = await join(work, joining, "to");
        if (fault !== null) return unchanged({ ok: false, refusal: fault });
      }
      await tx.update(ambtskringMember).set({ until }).where(eq(ambtskringMember.id, memberId));
      await tellKring(work, [row.ambtskringId, ...(to === "out" ? [] : [to])], [row.personId]);
      const objects = [row.ambtskringId, memberId, row.personId, ...(to === "out" ? [] : [to])];
      const action = to === "out" ? "kring.leave" : "kring.move";
      return { result: done(null), event: { action, objects, forId: situation.facts.child.id, rule } };
    },
  );
}

/** Writes that somebody stands in a kring; the refusal where that cannot be. */
async function join(
  work: Work,
  { id, kringId, personId, since }: Joining,
  field: "personId" | "to",
): Promise<Refusal | null> {
  const { tx, hat, here, at, situation } = work;
  const { ambtskringen, participants } = registerOf(situation.facts);
  const kring = known(ambtskringen, kringId);
  const why = await whyNotIn(work, kring, personId);
  if (why !== null) return { code: "not-valid", fields: { [field]: why } };
  const own = kring.members.filter((member) => member.id === personId);
  const { framework } = situation.facts;
  const told = beginsOn({ framework, at }, since, known(participants, personId), own);
  if (!told.ok) return { code: "not-valid", fields: { since: told.why } };
  const { from } = told;
  await tx.insert(ambtskringMember).values({
    ...{ ...here, id, ambtskringId: kringId, personId, from, addedBy: hat.personId, addedAt: at },
  });
  return null;
}
