/** "What would X see if everybody says yes?", for the coordinator who is about to send a request. */
import { eq } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import type { Situation } from "@/lib/policy/act";
import type { Category } from "@/lib/policy/vocabulary";
import { wouldOpen } from "@/lib/policy/would-open";
import { asConsent, type Recipient, type Request } from "./request";

export type WouldSee = {
  recipient: Recipient;
  /** By each category that is asked, how many notes would open of those that the viewer may read (VIS-12). */
  notes: { category: Category; count: number }[];
};

/** Null where nothing would open, whoever says yes. Notes are counted under row-level security. */
export async function wouldSee(
  tx: Transaction,
  { facts, at }: Situation,
  request: Request,
): Promise<WouldSee[] | null> {
  const opened = wouldOpen(facts, asConsent(request), at);
  if (opened === null) return null;
  const rows = await tx
    .select({ id: part.id, noteId: part.noteId })
    .from(part)
    .where(eq(part.casusId, request.casusId));
  const readable = new Map(rows.map(({ id, noteId }) => [id, noteId]));
  return request.recipients.map((recipient) => {
    const open = opened.find(({ entry }) => entry === recipient.entry)?.notes ?? [];
    const notes = request.categories.map(({ category }) => {
      const of = open
        .filter((each) => each.category === category)
        .flatMap(({ id }) => readable.get(id) ?? []);
      return { category, count: new Set(of).size };
    });
    return { recipient, notes };
  });
}
