/** The leak register for a data protection officer: what was taken back after others read it (VIS-10, ACT-10). */
import { asc, desc, eq, inArray } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { keyOf } from "@/lib/crypto/keyring";
import { openText, seal } from "@/lib/crypto/seal";
import { asPerson, type Hat } from "@/lib/db/doors";
import { leak, leakRead, leakTold } from "@/lib/db/schema/leak";
import { collaboration } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import { changeCasus, unchanged } from "@/lib/grants/change";
import { readActor, readSituation } from "@/lib/grants/situation";
import { type Professional, readProfessionals } from "@/lib/person/names";
import { mayTellOfLeak } from "@/lib/policy/act";
import type { Category, Framework, ScopeKind } from "@/lib/policy/vocabulary";
import { done, refused, type Result } from "@/lib/result/refusal";
import type { TellLeak } from "./schema";

export type LeakHead = {
  id: string;
  takenBackAt: Date;
  writtenAt: Date;
  kind: (typeof leak.$inferSelect)["noteKind"];
  category: Category;
  scope: ScopeKind;
  /** How many people had read it. */
  readers: number;
  /** Whether anything was noted about telling it. */
  told: boolean;
};

export type Leak = LeakHead & {
  casusId: string;
  /** Null for somebody whom the officer does not know by name, such as the family. */
  author: Professional | null;
  takenBackBy: Professional | null;
  reads: readonly { id: string; reader: Professional | null; firstAt: Date; lastAt: Date }[];
  tellings: readonly { id: string; told: string; by: Professional | null; at: Date }[];
};

/** @returns null for who is no officer */
export function listLeaks(hat: Hat): Promise<readonly LeakHead[] | null> {
  return asPerson(hat, async (tx) => {
    if (!(await readActor(tx, hat)).officer) return null;
    const rows = await tx.select().from(leak).orderBy(desc(leak.takenBackAt));
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    const reads = await tx
      .select({ of: leakRead.leakId })
      .from(leakRead)
      .where(inArray(leakRead.leakId, ids));
    const told = await tx.select({ of: leakTold.leakId }).from(leakTold).where(inArray(leakTold.leakId, ids));
    return rows.map((row) =>
      headOf(
        row,
        reads.filter(({ of }) => of === row.id).length,
        told.some(({ of }) => of === row.id),
      ),
    );
  });
}

/** One entry; that it was opened is recorded first, in the casus's chain of reads. Null where there is none for this person. */
export function readLeak(
  hat: Hat,
  leakId: string,
): Promise<{ leak: Leak; framework: Framework; now: Date } | null> {
  return asPerson(hat, async (tx) => {
    if (!(await readActor(tx, hat)).officer) return null;
    const [row] = await tx.select().from(leak).where(eq(leak.id, leakId));
    if (!row) return null;
    await append(tx, "reads", {
      action: "leak.read",
      scopeId: row.casusId,
      objects: [leakId],
      rule: "VIS-10",
    });
    const reads = await tx
      .select()
      .from(leakRead)
      .where(eq(leakRead.leakId, leakId))
      .orderBy(asc(leakRead.firstAt), asc(leakRead.id));
    const told = await tx
      .select()
      .from(leakTold)
      .where(eq(leakTold.leakId, leakId))
      .orderBy(asc(leakTold.at));
    const ids = [
      row.authorId,
      row.takenBackBy,
      ...reads.map((read) => read.readerId),
      ...told.map(({ by }) => by),
    ];
    const people = await readProfessionals(tx, hat.collaborationId, [...new Set(ids)]);
    const key = await keyOf(tx, hat.collaborationId, row.casusId);
    const [covenant] = await tx.select({ framework: collaboration.framework }).from(collaboration);
    if (!covenant) throw new Error("Everybody sees the own covenant.");
    return {
      framework: covenant.framework,
      now: new Date(),
      leak: {
        ...headOf(row, reads.length, told.length > 0),
        casusId: row.casusId,
        author: people.get(row.authorId) ?? null,
        takenBackBy: people.get(row.takenBackBy) ?? null,
        reads: reads.map(({ id, readerId, firstAt, lastAt }) => ({
          ...{ id, firstAt, lastAt },
          reader: people.get(readerId) ?? null,
        })),
        tellings: told.map(({ id, told: words, by, at }) => ({
          ...{ id, at },
          told: openText(key, `leak_told.told/${id}`, words) ?? "",
          by: people.get(by) ?? null,
        })),
      },
    };
  });
}

/**
 * Notes to whom a leak was told. Each noting stands beside the ones before.
 *
 * Refuses: not-found, not-allowed.
 */
export async function tellOfLeak(hat: Hat, { leakId, told }: TellLeak): Promise<Result<void>> {
  const casusId = await asPerson(hat, async (tx) => {
    const [row] = await tx.select({ casusId: leak.casusId }).from(leak).where(eq(leak.id, leakId));
    return row?.casusId ?? null;
  });
  if (casusId === null) return refused("not-found");
  const outcome = await changeCasus<Result<void>>(hat, casusId, async (tx, at) => {
    const situation = await readSituation(tx, hat, casusId, at);
    const { allowed, rule } = mayTellOfLeak(situation, await readActor(tx, hat));
    if (!allowed) return unchanged(refused("not-allowed"));
    const key = await keyOf(tx, hat.collaborationId, casusId);
    const id = newId();
    await tx.insert(leakTold).values({
      ...{ collaborationId: hat.collaborationId, casusId, id, leakId, by: hat.personId, at },
      told: seal(key, `leak_told.told/${id}`, told),
    });
    return { result: done(undefined), event: { action: "leak.told", objects: [leakId, id], rule } };
  });
  return outcome ?? refused("not-found");
}

function headOf(row: typeof leak.$inferSelect, readers: number, told: boolean): LeakHead {
  const { id, takenBackAt, writtenAt, noteKind, category, scope } = row;
  return { id, takenBackAt, writtenAt, kind: noteKind, category, scope, readers, told };
}
