import { asJob } from "@/lib/db/doors";
import { noteDelivery } from "./delivery-state";
import type { Done, Key } from "./queue";
import { noteDropped, noteFailed, take } from "./waiting";

/** Notes what the queue has given up: a message did not arrive, and who asked sees so; the moment of a plan is past. */
export function giveUp(key: Key): Promise<Done> {
  return asJob<Done>(async (tx) => {
    const row = await take(tx, key);
    if (row?.asksFirst) await noteDropped(tx, row);
    else if (row) {
      await noteFailed(tx, row);
      await noteDelivery(tx, row, "failed");
    }
    return "done";
  });
}
