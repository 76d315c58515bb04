import { sql } from "drizzle-orm";
import { type Transaction, within } from "@/lib/db/doors";
import { restedRead, restedReport } from "@/lib/db/schema/correction";
import { newId } from "@/lib/db/uuid";
import type { Work } from "@/lib/grants/permitted";
import { type Belief, restsOn } from "@/lib/policy/rested";
import type { Category, ScopeKind } from "@/lib/policy/vocabulary";

/** A reading as the audit chain has it, with what opened it then and the head of what was read. */
type Found = {
  at: number;
  reader: string;
  part: string;
  author: string;
  organisation: string | null;
  rule: string;
  ground: string;
  by: string | null;
  kind: (typeof restedRead.$inferInsert)["noteKind"];
  written: number;
  category: Category;
  scope: ScopeKind;
};

/**
 * Writes down, as the materialiser, which readings rested on what was believed: a report for the officer of each
 * organisation whose authors were read, and of the one that made the casus, which also gets what a pupil or guardian wrote.
 * Once: readings of a past time do not come anew.
 *
 * @returns the organisations whose authors were read
 */
export function reportRested(
  { tx, here, situation }: Work,
  belief: Belief & { id: string },
): Promise<readonly string[]> {
  return within(tx, "materialiser", "person", async () => {
    const maker = await makerOf(tx, here);
    const reads = (await readingsIn(tx, here, belief)).filter((reading) =>
      restsOn(belief, reading, situation.facts.consents),
    );
    const byOrganisation = Map.groupBy(reads, ({ organisation }) => organisation ?? maker);
    for (const organisationId of new Set([maker, ...byOrganisation.keys()])) {
      const id = newId();
      await tx.insert(restedReport).values({
        ...here,
        id,
        correctionId: belief.id,
        organisationId,
        held: belief.held,
        believedFrom: new Date(belief.from),
        believedUntil: new Date(belief.until ?? situation.at),
      });
      const rows = (byOrganisation.get(organisationId) ?? []).map((reading) => rowOf(here, id, reading));
      for (let done = 0; done < rows.length; done += 500)
        await tx.insert(restedRead).values(rows.slice(done, done + 500));
    }
    return [...byOrganisation.keys()];
  });
}

type Here = Work["here"];

async function makerOf(tx: Transaction, { collaborationId, casusId }: Here): Promise<string> {
  const [row] = await tx.execute<{
    organisation: string;
  }>(sql`select organisation_id as organisation from casus
    where collaboration_id = ${collaborationId} and id = ${casusId}`);
  if (!row) throw new Error("A casus that is being changed is one.");
  return row.organisation;
}

/**
 * The rule and the ground are those of the event, recorded while reading. Which consent it was says the grant that stood
 * then: a change may have ended it between the reading and the recording of it, so the newest of before counts.
 */
function readingsIn(
  tx: Transaction,
  { collaborationId, casusId }: Here,
  { from, until }: Belief,
): Promise<Found[]> {
  const instant = (at: number) => sql`${new Date(at).toISOString()}::timestamptz`;
  const ms = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::float8`);
  return tx.execute<Found>(sql`
    select ${ms("r.at")} as at, r.reader_id as reader, r.part_id as part, r.rule, r.ground, g.by_id as by,
      p.author_id as author, t.organisation_id as organisation, n.kind, ${ms("p.written_at")} as written, p.category, p.scope
    from parts_read(${casusId}, ${instant(from)}, ${until === null ? sql`'infinity'` : instant(until)}) r
    join part p on p.collaboration_id = ${collaborationId} and p.casus_id = ${casusId} and p.id = r.part_id
    join note n on n.collaboration_id = p.collaboration_id and n.casus_id = p.casus_id and n.id = p.note_id
    left join participant t on t.collaboration_id = p.collaboration_id and t.casus_id = p.casus_id and t.person_id = p.author_id
    left join lateral (select g.by_id from part_grant g
      where g.collaboration_id = p.collaboration_id and g.casus_id = p.casus_id and g.part_id = r.part_id
        and g.reader_id = r.reader_id and g.rule = r.rule and g.ground = r.ground and g.created_at <= r.at and g."from" <= r.at
      order by coalesce(g.ended_at, 'infinity') > r.at desc, g.created_at desc, g.id desc limit 1) g on true
    order by r.at, r.part_id, r.reader_id`);
}

function rowOf(here: Here, reportId: string, reading: Found): typeof restedRead.$inferInsert {
  return {
    ...here,
    id: newId(),
    reportId,
    partId: reading.part,
    readerId: reading.reader,
    at: new Date(reading.at),
    rule: reading.rule,
    ground: reading.ground,
    authorId: reading.author,
    noteKind: reading.kind,
    writtenAt: new Date(reading.written),
    category: reading.category,
    scope: reading.scope,
  };
}
