/** A head of school asks to be informed about a kring, with a reason and for a time (ACT-4, KRG-2). */
import { and, eq, inArray } from "drizzle-orm";
import { dateOf, dayAfter, instantOf } from "@/lib/calendar/date";
import { idOfForm } from "@/lib/casus/form-id";
import { seal } from "@/lib/crypto/seal";
import type { Hat } from "@/lib/db/doors";
import { inquiry } from "@/lib/db/schema/ambtskring";
import { newId } from "@/lib/db/uuid";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted } from "@/lib/grants/permitted";
import { kringenAskedAbout, mayInquire } from "@/lib/policy/act-kring";
import { done, refused, type Result } from "@/lib/result/refusal";
import type { InquireInput } from "./schema";
import { tellKring } from "./tell";

/** For how many days at most: who still needs to know then says why anew. */
const LONGEST = 365;

/**
 * Asks about every kring of a kind at the head's own school. Where there is none, and where there is one of another school
 * alone, the answer is the same: no kring is shown to the head.
 */
export function inquire(
  hat: Hat,
  { casusId, formKey, kind, reason, last }: InquireInput,
): Promise<Result<null>> {
  return changeIfPermitted<null>(hat, casusId, mayInquire, async (work) => {
    const { tx, here, at, key, situation, actor, rule } = work;
    const { framework, child } = situation.facts;
    const first = idOfForm(hat, formKey);
    const twin = await tx.select({ id: inquiry.id }).from(inquiry).where(eq(inquiry.id, first));
    if (twin.length > 0) return unchanged(done(null));
    if (last < dateOf(framework, at))
      return unchanged(refused("not-valid", { last: "Deze dag is al voorbij." }));
    const until = instantOf(framework, dayAfter(last));
    if (until.getTime() > at.getTime() + (LONGEST + 1) * 86_400_000)
      return unchanged(
        refused("not-valid", { last: "Kies een dag binnen een jaar. Daarna kunt u opnieuw vragen." }),
      );
    const kringen = kringenAskedAbout(situation, actor, kind);
    const [one] = kringen;
    if (one === undefined)
      return unchanged(
        refused("not-valid", { kind: "Zo’n kring is er voor deze leerling niet waarover u kunt vragen." }),
      );
    const own = await tx
      .select({ until: inquiry.until, about: inquiry.ambtskringId })
      .from(inquiry)
      .where(and(eq(inquiry.byId, hat.personId), inArray(inquiry.ambtskringId, kringen)));
    if (own.some((each) => each.until === null || each.until > at))
      return unchanged(
        refused("not-valid", {
          kind: "Uw vraag over deze kring loopt nog. Stop die eerst, of wacht tot het einde.",
        }),
      );

    const asked = kringen.map((ambtskringId) => {
      const id = ambtskringId === one ? first : newId();
      return {
        ...{ ...here, id, ambtskringId, byId: hat.personId, askedAbout: kind, from: at, until },
        reason: seal(key, `inquiry.reason/${id}`, reason),
      };
    });
    await tx.insert(inquiry).values(asked);
    await tellKring(work, [one, ...kringen]);
    const objects = asked.flatMap(({ id, ambtskringId }) => [id, ambtskringId]);
    return { result: done(null), event: { action: "kring.inquire", objects, forId: child.id, rule } };
  });
}

/** The head needs to know no more: from now on the question opens nothing. */
export function endInquiry(
  hat: Hat,
  { casusId, inquiryId }: { casusId: string; inquiryId: string },
): Promise<Result<null>> {
  return changeIfPermitted<null>(hat, casusId, mayInquire, async (work) => {
    const { tx, at, rule } = work;
    const [row] = await tx
      .select()
      .from(inquiry)
      .where(and(eq(inquiry.casusId, casusId), eq(inquiry.id, inquiryId), eq(inquiry.byId, hat.personId)));
    if (!row) return unchanged(refused("not-found"));
    if (row.until !== null && row.until <= at) return unchanged(refused("seen-before"));
    await tx.update(inquiry).set({ until: at }).where(eq(inquiry.id, inquiryId));
    await tellKring(work, [row.ambtskringId]);
    return {
      result: done(null),
      event: { action: "kring.inquiry.end", objects: [inquiryId, row.ambtskringId], rule },
    };
  });
}
