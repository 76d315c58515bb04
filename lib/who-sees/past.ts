/** What is kept of the past: the grants as they stood at a moment, and who had opened what by then. */
import { and, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { type Hat, type Transaction, within } from "@/lib/db/doors";
import { partGrant } from "@/lib/db/schema/grants";
import type { PastGrant } from "@/lib/grants/grid";
import { grantedDecision } from "@/lib/note/granted";

/** Everybody's grants; who looks is told of them within `lib/grants/grid`. */
export function readGrantsAsTheyStood(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  partIds: readonly string[],
  at: Date,
): Promise<PastGrant[]> {
  if (partIds.length === 0) return Promise.resolve([]);
  return within(tx, "materialiser", "person", async () => {
    const rows = await tx
      .select()
      .from(partGrant)
      .where(
        and(
          eq(partGrant.collaborationId, hat.collaborationId),
          eq(partGrant.casusId, casusId),
          inArray(partGrant.partId, [...partIds]),
          lte(partGrant.createdAt, at),
          or(isNull(partGrant.endedAt), gt(partGrant.endedAt, at)),
          lte(partGrant.from, at),
          or(isNull(partGrant.until), gt(partGrant.until, at)),
        ),
      );
    return rows.map(({ partId, readerId, until, ...row }) => ({
      part: partId,
      reader: readerId,
      decision: grantedDecision({ ...row, until }),
      until: until?.getTime() ?? null,
    }));
  });
}

/** When somebody last opened a part, by `part reader`. */
export type Opened = ReadonlyMap<string, Date>;

/**
 * @param partIds those of which VIS-10 lets the viewer know who read them
 * @param at what was opened later is left out
 */
export async function readOpened(
  tx: Transaction,
  casusId: string,
  partIds: readonly string[],
  at: Date,
): Promise<Opened> {
  if (partIds.length === 0) return new Map();
  const rows = await within(tx, "materialiser", "person", () =>
    tx.execute<{ part: string; reader: string; at: number }>(sql`
      select part_id as part, reader_id as reader, max(extract(epoch from at) * 1000)::float8 as at
      from parts_read(${casusId}, 'epoch', ${at.toISOString()}::timestamptz + interval '1 millisecond')
      where part_id = any (${`{${partIds.join()}}`}::uuid[]) group by 1, 2`),
  );
  return new Map(rows.map(({ part, reader, at: last }) => [`${part} ${reader}`, new Date(last)]));
}
