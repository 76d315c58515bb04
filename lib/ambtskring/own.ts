/** A pupil's own ambtskringen: who at school knows something, since when, what was agreed, who asked (VIS-8). */
import { ownCasus } from "@/lib/consent/answer-casus";
import { keyOf } from "@/lib/crypto/keyring";
import { asPerson, type Hat } from "@/lib/db/doors";
import { ambtskring } from "@/lib/db/schema/ambtskring";
import { collaboration } from "@/lib/db/schema/tenant";
import type { Framework } from "@/lib/policy/vocabulary";
import { lastedOn, membersOn, onDay } from "./on-day";
import { type Agreement, type Inquiry, type Kring, type Member, readKringRows } from "./rows";

export type OwnKring = Pick<Kring, "id" | "kind" | "situation" | "organisation" | "inquiries"> & {
  /** Now. */
  members: readonly Member[];
  /** Who is to come, and who stood in it before. */
  later: readonly Member[];
  former: readonly Member[];
  agreements: readonly Agreement[];
  /** That run now. */
  running: readonly Inquiry[];
};
export type OwnKringen = { framework: Framework; kringen: readonly OwnKring[] };

/** Whether there is anything to read, without reading it. */
export async function hasKringen(hat: Hat): Promise<boolean> {
  if (hat.kind !== "child") return false;
  const rows = await asPerson(hat, (tx) => tx.select({ id: ambtskring.id }).from(ambtskring).limit(1));
  return rows.length > 0;
}

/** Null for whom there are none, or nothing to know yet: a guardian, or a pupil of under twelve. */
export function readOwnKringen(hat: Hat, now: Date = new Date()): Promise<OwnKringen | null> {
  if (hat.kind !== "child") return Promise.resolve(null);
  return asPerson(hat, async (tx) => {
    const casusId = await ownCasus(tx, hat);
    if (casusId === null) return null;
    const { collaborationId } = hat;
    const [row] = await tx.select({ framework: collaboration.framework }).from(collaboration);
    const key = await keyOf(tx, collaborationId, casusId);
    const { kringen } = await readKringRows(tx, { collaborationId, casusId, key });
    if (!row || kringen.length === 0) return null;
    const today = onDay(row.framework, null, now);
    return {
      framework: row.framework,
      kringen: kringen.map(({ members, ...kring }) => ({
        ...kring,
        members: membersOn(today, members),
        later: members.filter(({ from, until }) => from > now && (until === null || until > from)),
        former: members.filter(({ from, until }) => until !== null && until <= now && until > from),
        running: kring.inquiries.filter((each) => lastedOn(today, each)),
      })),
    };
  });
}
