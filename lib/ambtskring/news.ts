/** What happened lately in the viewer's ambtskringen: for the first page (ACT-4: told at once). */
import { and, eq, gt, inArray, ne } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { ambtskring, ambtskringMember, inquiry } from "@/lib/db/schema/ambtskring";
import { readFamilies, readProfessionals } from "@/lib/person/names";
import type { KringKind } from "@/lib/policy/vocabulary";

export type KringNews = {
  id: string;
  casusId: string;
  kind: KringKind;
  pupil: string;
  at: Date;
} & ({ what: "added"; who: string; isMe: boolean } | { what: "inquiry"; who: string; reason: string });

const DAYS = 7;

/** The latest first: what others did, in kringen in which the viewer stands. */
export function kringNews(hat: Hat, now: Date = new Date()): Promise<KringNews[]> {
  return asPerson(hat, async (tx) => {
    const mine = await myKringen(tx, hat, now);
    if (mine.size === 0) return [];
    const ids = [...mine.keys()];
    const since = new Date(now.getTime() - DAYS * 86_400_000);
    const added = await tx
      .select()
      .from(ambtskringMember)
      .where(
        and(
          inArray(ambtskringMember.ambtskringId, ids),
          gt(ambtskringMember.addedAt, since),
          ne(ambtskringMember.addedBy, hat.personId),
        ),
      );
    const asked = await tx
      .select()
      .from(inquiry)
      .where(
        and(inArray(inquiry.ambtskringId, ids), gt(inquiry.from, since), ne(inquiry.byId, hat.personId)),
      );
    const { collaborationId } = hat;
    const people = await readProfessionals(tx, collaborationId, [
      ...new Set([...added.map(({ personId }) => personId), ...asked.map(({ byId }) => byId)]),
    ]);
    const casusIds = [...new Set([...mine.values()].map(({ casusId }) => casusId))];
    const family = await readFamilies(tx, collaborationId, casusIds);
    const about = (kringId: string) => {
      const kring = mine.get(kringId);
      const pupil = [...family.values()].find(
        (each) => each.kind === "child" && each.casusId === kring?.casusId,
      );
      return kring && pupil ? { ...kring, pupil: pupil.name } : null;
    };

    const news: KringNews[] = [];
    for (const { id, ambtskringId, personId, addedAt } of added) {
      const kring = about(ambtskringId);
      const who = people.get(personId)?.name;
      if (kring && who !== undefined)
        news.push({ ...kring, id, at: addedAt, what: "added", who, isMe: personId === hat.personId });
    }
    for (const { id, ambtskringId, byId, reason, from } of asked) {
      const kring = about(ambtskringId);
      const who = people.get(byId)?.name;
      if (!kring || who === undefined) continue;
      const key = await keyOf(tx, collaborationId, kring.casusId);
      const why = openText(key, `inquiry.reason/${id}`, reason) ?? "";
      news.push({ ...kring, id, at: from, what: "inquiry", who, reason: why });
    }
    return news.sort((one, other) => other.at.getTime() - one.at.getTime());
  });
}

/** By kring: those in which the viewer stands now, or is put from some day on. */
async function myKringen(
  tx: Transaction,
  { personId }: Hat,
  now: Date,
): Promise<ReadonlyMap<string, { casusId: string; kind: KringKind }>> {
  const rows = await tx
    .select({
      id: ambtskring.id,
      casusId: ambtskring.casusId,
      kind: ambtskring.kind,
      until: ambtskringMember.until,
    })
    .from(ambtskringMember)
    .innerJoin(
      ambtskring,
      and(eq(ambtskring.casusId, ambtskringMember.casusId), eq(ambtskring.id, ambtskringMember.ambtskringId)),
    )
    .where(eq(ambtskringMember.personId, personId));
  const current = rows.filter(({ until }) => until === null || until > now);
  return new Map(current.map(({ id, casusId, kind }) => [id, { casusId, kind }]));
}
