import { createHash } from "node:crypto";

/** One event as it is stored; instants in milliseconds. */
export type StoredEvent = {
  collaborationId: string;
  scopeId: string;
  chain: string;
  seq: number;
  at: number;
  actorId: string;
  forId: string | null;
  action: string;
  purpose: string | null;
  rule: string | null;
  ground: string | null;
  objects: string[];
  previous: Buffer;
  digest: Buffer;
};

export type Head = Pick<StoredEvent, "collaborationId" | "scopeId" | "chain" | "seq" | "digest">;

/** What the first event of a chain is chained to. */
function rootOf({ scopeId, chain }: Pick<StoredEvent, "scopeId" | "chain">): Buffer {
  return createHash("sha256")
    .update(scopeId + chain)
    .digest();
}

/** The digest that an event must bear: over its predecessor's and every field. The same words as `audit_digest` in SQL. */
function digestOf(event: Omit<StoredEvent, "digest">): Buffer {
  const { collaborationId, scopeId, chain, seq, at, actorId, forId, action, purpose, rule, ground, objects } =
    event;
  const words = [
    collaborationId,
    scopeId,
    chain,
    seq,
    at,
    actorId,
    forId ?? "",
    action,
    purpose ?? "",
    rule ?? "",
    ground ?? "",
    objects.join(),
  ];
  return createHash("sha256").update(event.previous).update(words.join("\n")).digest();
}

/** The digest is over lines: what is blank, or more than a line, could pass for another event. Nothing such is appended. */
function standsApart({ chain, action, purpose, rule, ground, objects }: StoredEvent): boolean {
  const words = [chain, action, purpose, rule, ground].filter((word) => word !== null);
  return words.every((word) => /^[^\n]+$/.test(word)) && objects.every((each) => typeof each === "string");
}

/**
 * What is wrong with one chain; null when nothing is.
 *
 * @param events all of one chain, by number
 * @param head what the chain's end was when somebody last wrote, or a signed checkpoint's: a cut tail is found against it
 */
export function faultIn(
  events: readonly StoredEvent[],
  head: Pick<Head, "seq" | "digest"> & { exact: boolean },
): string | null {
  let previous: Buffer | null = null;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1) return `event ${index + 1} is missing or stands twice`;
    if (!event.previous.equals(previous ?? rootOf(event)))
      return `event ${event.seq} does not follow the one before it`;
    if (!standsApart(event) || !event.digest.equals(digestOf(event))) return `event ${event.seq} was changed`;
    previous = event.digest;
  }
  const last = events[head.seq - 1];
  if (head.seq > events.length) return `events after ${events.length} were cut off`;
  if (head.exact && head.seq < events.length) return `events after ${head.seq} do not belong to the chain`;
  if (last && !last.digest.equals(head.digest)) return `event ${head.seq} is not the one that was there`;
  return null;
}
