/**
 * What was planned ahead and is due: the rules are asked once more, and it becomes a message or is dropped. The jobs only
 * see that something is due; what it is and whether it is right is asked as the materialiser, who reads facts anyway.
 */
import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { asJob, asMaterialiser, type Transaction } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";
import type { Done, Key } from "./queue";

export type Planned = {
  collaborationId: string;
  casusId: string;
  id: string;
  kind: (typeof outbox.$inferSelect)["kind"];
  personId: string;
  objectId: string;
  /** When it was planned for. */
  dueAt: Date;
};

/** What could not be decided is tried again by the hour, so long: then its moment is past. */
export const LATE = 24 * 3_600_000;

/** `tomorrow`: right, and not today. A link goes along where what is sent opens with one. */
export type Verdict =
  | { verdict: "drop" | "tomorrow" }
  | {
      verdict: "send";
      channel?: "email" | "sms" | null;
      link?: { id: string; secret: Buffer };
    };

/** Decides about one planned message on the casus as it is now, as the materialiser; `at` is the database's clock. */
export type Judge = (tx: Transaction, planned: Planned, at: Date) => Promise<Verdict>;

const waits = and(eq(outbox.asksFirst, true), isNull(outbox.endedAt), lte(outbox.nextTryAt, sql`now()`));

/** What a planned message may need when it is due. */
export type Due = {
  judge: Judge;
  /** For what is no message but something that somebody wanted done on that day; it takes the row itself, once. */
  act: (planned: Planned) => Promise<void>;
};

/**
 * Decides about a planned message that is due. It stays locked meanwhile, and what follows is written in the same
 * transaction: of several workers one decides, and one that dies has decided nothing.
 */
export async function decide({ judge, act }: Due, key: Key): Promise<Done> {
  const planned = await asJob((tx) => find(tx, key));
  if (planned?.kind === "birthday_question") await act(planned);
  else if (planned) await asMaterialiser(key.collaborationId, (tx) => follow(tx, key, judge));
  return "done";
}

async function find(tx: Transaction, key: Key): Promise<Planned | null> {
  const [row] = await tx
    .select(PLANNED)
    .from(outbox)
    .where(and(itself(key), waits));
  return row ? whole(row) : null;
}

const PLANNED = {
  collaborationId: outbox.collaborationId,
  casusId: outbox.casusId,
  id: outbox.id,
  kind: outbox.kind,
  personId: outbox.personId,
  objectId: outbox.objectId,
  dueAt: outbox.nextTryAt,
};

function whole({
  casusId,
  objectId,
  ...rest
}: Omit<Planned, "casusId" | "objectId"> & { casusId: string | null; objectId: string | null }): Planned {
  if (casusId === null || objectId === null)
    throw new Error("What is planned is about something in a casus.");
  return { ...rest, casusId, objectId };
}

async function follow(tx: Transaction, key: Key, judge: Judge): Promise<void> {
  const [row] = await tx
    .select({
      ...PLANNED,
      now: sql<string>`to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    })
    .from(outbox)
    .where(and(itself(key), waits))
    .for("update");
  // Another worker has decided meanwhile.
  if (!row) return;
  const { now, ...planned } = row;
  const decided = await judge(tx, whole(planned), new Date(now));
  switch (decided.verdict) {
    case "drop":
      return update(tx, key, { endedAt: sql`now()` });
    case "tomorrow":
      return update(tx, key, { nextTryAt: sql`${outbox.nextTryAt} + interval '1 day'` });
    case "send":
      return update(tx, key, {
        asksFirst: false,
        nextTryAt: sql`now()`,
        channel: decided.channel ?? null,
        ...(decided.link ? { objectId: decided.link.id, secret: decided.link.secret } : {}),
      });
  }
}

const itself = ({ collaborationId, id }: Key) =>
  and(eq(outbox.collaborationId, collaborationId), eq(outbox.id, id));

async function update(
  tx: Transaction,
  key: Key,
  values: Parameters<ReturnType<typeof tx.update<typeof outbox>>["set"]>[0],
): Promise<void> {
  await tx.update(outbox).set(values).where(itself(key));
}
