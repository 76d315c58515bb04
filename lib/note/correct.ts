import { and, eq } from "drizzle-orm";
import { openText, seal, sealText } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import { partVersion } from "@/lib/db/schema/writing";
import { newId } from "@/lib/db/uuid";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { mayCorrect } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import type { Correct } from "./schema";

/**
 * Corrects what a part says (ACT-5). Who reads it sees that it was corrected, when and why; what it said before is kept, for
 * its author alone (VIS-15). Who reads it stays as it is: another choice of readers is another note. Sent twice it is one
 * correction.
 *
 * Refuses: not-found, not-allowed, same-text, corrected-meanwhile; also of what was taken back.
 */
export function correctPart(hat: Hat, input: Correct): Promise<Result<void>> {
  const { casusId, partId } = input;
  return changeIfPermitted(
    hat,
    casusId,
    (situation, actor) => mayCorrect(situation, actor, partId),
    async (work) => {
      const { tx, rule } = work;
      const stored = await storedPart(tx, casusId, partId);
      if (!stored || stored.takenBackAt) return unchanged(refused("not-found"));
      const before = opened(work, partId, stored);
      const after = {
        nature: input.nature ?? stored.nature,
        heading: input.heading ?? null,
        body: input.text.trim(),
      };
      const isSame =
        after.nature === before.nature && after.heading === before.heading && after.body === before.body;
      const isSeen = (stored.correctedAt ?? stored.writtenAt).toISOString() === input.seen;
      if (isSame) return unchanged(isSeen ? refused("same-text") : done(undefined));
      if (!isSeen) return unchanged(refused("corrected-meanwhile"));
      await keepVersion(work, partId, before);
      await tx
        .update(part)
        .set({
          nature: after.nature,
          heading: sealText(work.key, `part.heading/${partId}`, after.heading),
          body: seal(work.key, `part.body/${partId}`, after.body),
          correctedAt: work.at,
          correctionReason: sealText(work.key, `part.correction_reason/${partId}`, input.reason),
        })
        .where(and(eq(part.casusId, casusId), eq(part.id, partId)));
      return { result: done(undefined), event: { action: "part.correct", objects: [partId], rule } };
    },
    { closedToo: true },
  );
}

type Stored = Pick<
  typeof part.$inferSelect,
  "nature" | "heading" | "body" | "writtenAt" | "correctedAt" | "takenBackAt"
>;
type Text = { nature: Stored["nature"]; heading: string | null; body: string };

async function storedPart(tx: Transaction, casusId: string, partId: string): Promise<Stored | undefined> {
  const [stored] = await tx
    .select({
      nature: part.nature,
      heading: part.heading,
      body: part.body,
      writtenAt: part.writtenAt,
      correctedAt: part.correctedAt,
      takenBackAt: part.takenBackAt,
    })
    .from(part)
    .where(and(eq(part.casusId, casusId), eq(part.id, partId)));
  return stored;
}

const opened = ({ key }: Work, partId: string, { nature, heading, body }: Stored): Text => ({
  nature,
  heading: openText(key, `part.heading/${partId}`, heading),
  body: openText(key, `part.body/${partId}`, body) ?? "",
});

/** What the part said until now, sealed in its own place. */
async function keepVersion({ tx, hat, here, at, key }: Work, partId: string, text: Text): Promise<void> {
  const id = newId();
  await tx.insert(partVersion).values({
    ...here,
    id,
    partId,
    authorId: hat.personId,
    nature: text.nature,
    heading: sealText(key, `part_version.heading/${id}`, text.heading),
    body: seal(key, `part_version.body/${id}`, text.body),
    replacedAt: at,
  });
}
