/** The ambtskringen of a casus as rows: what row-level security leaves out is not there (VIS-8). */
import { asc, eq } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { type Key, openText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { ambtskring, ambtskringMember, inquiry, kringAgreement } from "@/lib/db/schema/ambtskring";
import { organisation } from "@/lib/db/schema/tenant";
import { type Professional, readProfessionals } from "@/lib/person/names";
import type { KringKind } from "@/lib/policy/vocabulary";
import { KRING_ORDER } from "./kinds";

export type Member = {
  /** Of the membership. */
  id: string;
  personId: string;
  person: Professional;
  from: Date;
  until: Date | null;
  /** Null where the reader may not know who it was. */
  addedBy: string | null;
  addedAt: Date;
};

export type Agreement = {
  id: string;
  words: string;
  /** `YYYY-MM-DD` */
  on: string;
  recordedBy: string | null;
  recordedAt: Date;
};

export type Inquiry = {
  id: string;
  kringId: string;
  askedAbout: KringKind;
  /** Null where the reader may not know the head any more. */
  by: Professional | null;
  reason: string;
  from: Date;
  until: Date | null;
};

export type Kring = {
  id: string;
  kind: KringKind;
  situation: string;
  organisation: { id: string; name: string };
  madeAt: Date;
  /** All that ever were, the first one first. */
  members: readonly Member[];
  /** The newest first; none for whom they are not. */
  agreements: readonly Agreement[];
  inquiries: readonly Inquiry[];
};

type Where = { collaborationId: string; casusId: string; key: Key };

/** Kringen in their order, and every inquiry that the reader may know. What the pupil said is read on record. */
export async function readKringRows(
  tx: Transaction,
  where: Where,
): Promise<{ kringen: Kring[]; inquiries: Inquiry[] }> {
  const { collaborationId, casusId, key } = where;
  const rows = await tx
    .select({ kring: ambtskring, school: { id: organisation.id, name: organisation.name } })
    .from(ambtskring)
    .innerJoin(organisation, eq(organisation.id, ambtskring.organisationId))
    .where(eq(ambtskring.casusId, casusId))
    .orderBy(asc(ambtskring.madeAt), asc(ambtskring.id));
  const members = await tx
    .select()
    .from(ambtskringMember)
    .where(eq(ambtskringMember.casusId, casusId))
    .orderBy(asc(ambtskringMember.from), asc(ambtskringMember.id));
  const asked = await tx
    .select()
    .from(inquiry)
    .where(eq(inquiry.casusId, casusId))
    .orderBy(asc(inquiry.from), asc(inquiry.id));
  const agreed = await tx
    .select()
    .from(kringAgreement)
    .where(eq(kringAgreement.casusId, casusId))
    .orderBy(asc(kringAgreement.recordedAt), asc(kringAgreement.id));
  const people = await readProfessionals(tx, collaborationId, [
    ...new Set([
      ...members.flatMap(({ personId, addedBy }) => [personId, addedBy]),
      ...asked.map(({ byId }) => byId),
      ...agreed.map(({ recordedBy }) => recordedBy),
    ]),
  ]);

  const inquiries = asked.map(({ id, ambtskringId, askedAbout, byId, reason, from, until }): Inquiry => ({
    ...{ id, kringId: ambtskringId, askedAbout, from, until },
    by: people.get(byId) ?? null,
    reason: openText(key, `inquiry.reason/${id}`, reason) ?? "",
  }));
  const kringen = rows.map(({ kring: { id, kind, situation, madeAt }, school }): Kring => ({
    ...{ id, kind, madeAt, organisation: school },
    situation: openText(key, `ambtskring.situation/${id}`, situation) ?? "",
    members: members
      .filter(({ ambtskringId }) => ambtskringId === id)
      .flatMap(({ id: memberId, personId, from, until, addedBy, addedAt }): Member[] => {
        const person = people.get(personId);
        const by = people.get(addedBy)?.name ?? null;
        return person ? [{ id: memberId, personId, person, from, until, addedBy: by, addedAt }] : [];
      }),
    agreements: agreed
      .filter(({ ambtskringId }) => ambtskringId === id)
      .map((each): Agreement => ({
        id: each.id,
        words: openText(key, `kring_agreement.words/${each.id}`, each.words) ?? "",
        on: each.agreedOn,
        recordedBy: people.get(each.recordedBy)?.name ?? null,
        recordedAt: each.recordedAt,
      }))
      .reverse(),
    inquiries: inquiries.filter(({ kringId }) => kringId === id),
  }));
  if (agreed.length > 0)
    await append(tx, "reads", {
      action: "kring.agreement.read",
      scopeId: casusId,
      objects: agreed.map(({ id }) => id),
      rule: "VIS-8",
    });
  return {
    kringen: kringen.sort((one, other) => KRING_ORDER.indexOf(one.kind) - KRING_ORDER.indexOf(other.kind)),
    inquiries,
  };
}
