import { sql } from "drizzle-orm";
import { type Hat, type Transaction, within } from "@/lib/db/doors";
import { leak, leakRead } from "@/lib/db/schema/leak";
import { newId } from "@/lib/db/uuid";

type Taken = { tx: Transaction; hat: Hat; casusId: string; partId: string; at: Date };
type Reading = { reader: string; first: Date; last: Date };

/**
 * Begins the entry of a part that is being taken back in the leak register, as the materialiser: its head, its reach, and
 * who had read it. Before the part changes, since the entry tells how far it reached.
 *
 * @returns the organisation whose officer is told; null where nobody but the author had read it, and there is no entry
 */
export function beginLeak(taken: Taken): Promise<string | null> {
  return within(taken.tx, "materialiser", "person", async () => {
    const reads = await readingsOf(taken);
    return reads.length === 0 ? null : writeLeak(taken, reads);
  });
}

/** By reader, from the chain of what was really shown. */
async function readingsOf({ tx, casusId, partId }: Taken): Promise<Reading[]> {
  const rows = await tx.execute<{ reader: string; first: string; last: string }>(sql`
    select r.reader_id as reader, min(r.at)::text as first, max(r.at)::text as last
    from parts_read(${casusId}, '-infinity', 'infinity') r
    join part p on p.casus_id = ${casusId} and p.id = r.part_id
    where r.part_id = ${partId} and r.reader_id <> p.author_id
    group by r.reader_id order by 2, 1`);
  return rows.map(({ reader, first, last }) => ({ reader, first: new Date(first), last: new Date(last) }));
}

async function writeLeak(
  { tx, hat, casusId, partId, at }: Taken,
  reads: readonly Reading[],
): Promise<string> {
  const here = { collaborationId: hat.collaborationId, casusId };
  const id = newId();
  const [head] = await tx.execute<Head>(sql`
    select p.author_id as "authorId", coalesce(t.organisation_id, c.organisation_id) as "organisationId", n.kind as "noteKind",
      p.written_at::text as "writtenAt", p.category, p.scope
    from part p
    join note n on n.casus_id = p.casus_id and n.id = p.note_id
    join casus c on c.id = p.casus_id
    left join participant t on t.casus_id = p.casus_id and t.person_id = p.author_id
    where p.casus_id = ${casusId} and p.id = ${partId}`);
  if (!head) throw new Error("A part that is taken back is one.");
  await tx.insert(leak).values({
    ...{ ...here, id, partId, ...head, writtenAt: new Date(head.writtenAt) },
    ...{ takenBackAt: at, takenBackBy: hat.personId },
  });
  await tx.insert(leakRead).values(
    reads.map(({ reader, first, last }) => ({
      ...{ ...here, id: newId(), leakId: id, readerId: reader },
      ...{ firstAt: first, lastAt: last },
    })),
  );
  return head.organisationId;
}

type Head = Omit<
  typeof leak.$inferInsert,
  "collaborationId" | "casusId" | "id" | "partId" | "takenBackAt" | "takenBackBy" | "writtenAt"
> & { writtenAt: string };
