/** The draft of a note that its writer has in a casus: sealed, the writer's alone (VIS-15), kept while typing. */
import { and, eq, sql } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText, seal } from "@/lib/crypto/seal";
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { noteDraft } from "@/lib/db/schema/writing";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayWrite } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import type { Values } from "./draft";
import { databaseNow } from "./now";
import { fieldsSchema } from "./schema";

/** Characters of all fields together: more than the longest note that can be saved. */
const MOST = 900_000;

/** `version`: the keeping that the tab saw last, 0 for none. */
export type KeptDraft = { version: number; keptAt: Date; values: Values };

const ofWriter = (hat: Hat, casusId: string) =>
  and(eq(noteDraft.casusId, casusId), eq(noteDraft.personId, hat.personId));

const sealedAs = (hat: Hat, casusId: string) => `note_draft.fields/${casusId}/${hat.personId}`;

export async function readKeptDraft(tx: Transaction, hat: Hat, casusId: string): Promise<KeptDraft | null> {
  const [row] = await tx.select().from(noteDraft).where(ofWriter(hat, casusId));
  if (!row) return null;
  const key = await keyOf(tx, hat.collaborationId, casusId);
  const values = fieldsSchema.parse(JSON.parse(openText(key, sealedAs(hat, casusId), row.fields) ?? "{}"));
  return { version: row.version, keptAt: row.keptAt, values };
}

/**
 * Keeps what was typed, where this tab saw the last keeping; of two tabs the one that did not is told, and loses nothing.
 *
 * @param version that the tab saw last, 0 for none; null to keep it over whatever there is, where the writer said so
 *
 * Refuses: not-found, also for who writes nothing here (any more); too-large, kept-elsewhere.
 */
export function keepNoteDraft(
  hat: Hat,
  { casusId, version, values }: { casusId: string; version: number | null; values: Values },
): Promise<Result<{ version: number; keptAt: Date }>> {
  const text = JSON.stringify(values);
  if (text.length > MOST) return Promise.resolve(refused("too-large"));
  return asPerson(
    hat,
    async (tx) => {
      const [shown] = await tx.select({ id: casus.id }).from(casus).where(eq(casus.id, casusId));
      if (!shown) return refused("not-found");
      const at = await databaseNow(tx);
      const situation = await readSituation(tx, hat, casusId, at);
      if (!mayWrite(situation, await readActor(tx, hat)).allowed) return refused("not-found");
      const key = await keyOf(tx, hat.collaborationId, casusId);
      const kept = { keptAt: at, fields: seal(key, sealedAs(hat, casusId), text) };
      const [row] = version
        ? await tx
            .update(noteDraft)
            .set({ ...kept, version: version + 1 })
            .where(and(ofWriter(hat, casusId), eq(noteDraft.version, version)))
            .returning({ version: noteDraft.version })
        : await tx
            .insert(noteDraft)
            .values({
              collaborationId: hat.collaborationId,
              casusId,
              personId: hat.personId,
              ...kept,
              version: 1,
            })
            .onConflictDoUpdate({
              target: [noteDraft.collaborationId, noteDraft.casusId, noteDraft.personId],
              set: { ...kept, version: sql`${noteDraft.version} + 1` },
              setWhere: version === null ? undefined : sql`false`,
            })
            .returning({ version: noteDraft.version });
      return row ? done({ version: row.version, keptAt: at }) : refused("kept-elsewhere");
    },
    casusId,
  );
}

/** Throws away what was kept: it became a note, or its writer wants none of it. Nothing where there is none. */
export async function removeNoteDraft(tx: Transaction, hat: Hat, casusId: string): Promise<void> {
  await tx.delete(noteDraft).where(ofWriter(hat, casusId));
}

export function discardNoteDraft(hat: Hat, casusId: string): Promise<Result<void>> {
  return asPerson(
    hat,
    async (tx) => {
      await removeNoteDraft(tx, hat, casusId);
      return done(undefined);
    },
    casusId,
  );
}
