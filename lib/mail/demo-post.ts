import { keyOf } from "@/lib/crypto/keyring";
import { seal } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { message } from "@/lib/db/schema/outbox";
import { sql } from "drizzle-orm";
import type { Letter } from "./letter";

/**
 * In the demo a letter lands in a table, where `/demo/post` shows it. Its row has the id of the outbox row, which knows
 * whom it is for.
 */
export async function putInDemoPost(
  tx: Transaction,
  { collaborationId, id }: { collaborationId: string; id: string },
  letter: Letter,
): Promise<void> {
  const key = await keyOf(tx, collaborationId, collaborationId);
  await tx
    .insert(message)
    .values({
      collaborationId,
      id,
      messageId: letter.messageId,
      recipient: seal(key, `message.recipient/${id}`, letter.to),
      subject: seal(key, `message.subject/${id}`, letter.subject),
      body: seal(key, `message.body/${id}`, letter.text),
      sentAt: sql`now()`,
    })
    .onConflictDoNothing();
}
