import { and, desc, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asJob } from "@/lib/db/doors";
import { message, outbox } from "@/lib/db/schema/outbox";

const NEWEST = 100;

export type DemoLetter = {
  id: string;
  personId: string;
  to: string;
  subject: string;
  text: string;
  sentAt: Date;
};

/** The messages that were "sent", to everybody or to one person, newest first, at most a hundred. */
export function demoLetters(to?: string): Promise<DemoLetter[]> {
  return asJob(async (tx) => {
    const rows = await tx
      .select({ letter: message, personId: outbox.personId })
      .from(message)
      .innerJoin(outbox, and(eq(outbox.collaborationId, message.collaborationId), eq(outbox.id, message.id)))
      .where(to === undefined ? undefined : eq(outbox.personId, to))
      .orderBy(desc(message.sentAt), desc(message.id))
      .limit(NEWEST);
    const covenants = [...new Set(rows.map(({ letter }) => letter.collaborationId))];
    const keys = new Map<string, Buffer>();
    for (const each of covenants) keys.set(each, await keyOf(tx, each, each));
    return rows.flatMap(({ letter, personId }) => {
      const { id, collaborationId, sentAt } = letter;
      const key = keys.get(collaborationId);
      if (!key) return [];
      const read = (field: "recipient" | "subject" | "body") =>
        openText(key, `message.${field}/${id}`, letter[field]) ?? "";
      return [{ id, personId, to: read("recipient"), subject: read("subject"), text: read("body"), sentAt }];
    });
  });
}
