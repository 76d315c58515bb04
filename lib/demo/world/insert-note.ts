import { seal, sealText } from "@/lib/crypto/seal";
import { note, part, partConcerns, partWithheld } from "@/lib/db/schema/note";
import { idAt, newId } from "@/lib/db/uuid";
import type { Database } from "./insert-covenant";
import type { Setting } from "./setting";
import type { NoteStory } from "./story";

export async function insertNote(db: Database, setting: Setting, story: NoteStory): Promise<void> {
  const { here, key, on, who, covenant } = setting;
  const writtenAt = on(story.on);
  const noteId = idAt(writtenAt.getTime(), 0);
  const authorId = who(story.author);
  await db.insert(note).values({ ...here, id: noteId, authorId, writtenAt, kind: story.kind });
  for (const [index, each] of story.parts.entries()) {
    const id = idAt(writtenAt.getTime(), index + 1);
    const scope =
      typeof each.scope === "string"
        ? { scope: each.scope }
        : { scope: "kring" as const, ambtskringId: who(each.scope.kring) };
    await db.insert(part).values({
      ...here,
      id,
      noteId,
      authorId,
      writtenAt,
      category: each.category,
      ...scope,
      secret: !each.open,
      schoolClbRelevant: each.clbRelevant ?? false,
      nature: each.nature ?? null,
      heading: sealText(key, `part.heading/${id}`, each.heading),
      body: seal(key, `part.body/${id}`, each.text),
    });
    for (const kept of each.withheld ?? []) {
      const organisationId = covenant.organisations.get(kept);
      await db.insert(partWithheld).values({
        ...here,
        id: newId(),
        partId: id,
        ...(organisationId ? { organisationId } : { personId: who(kept) }),
      });
    }
    for (const about of each.concerns ?? [])
      await db.insert(partConcerns).values({ ...here, partId: id, personId: who(about) });
  }
}
