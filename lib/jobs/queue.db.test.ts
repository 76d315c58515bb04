/** The way from a row of the outbox to the worker: one job for one row, in its transaction, and nothing lost. */
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asGate, asJob, type Transaction } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import { migrateForService } from "@/lib/start/migrations";
import { newDatabase } from "@/tests/db/database";
import { queue, workNext } from "@/tests/db/queue";
import { deliver } from "./deliver";
import { openQueue } from "./queue";
import { sweep } from "./sweep";

let owner: postgres.Sql;
let adminUrl: string;
const collaborationId = randomUUID();

beforeAll(async () => {
  const database = await newDatabase();
  adminUrl = database.adminUrl;
  process.env.DATABASE_URL = database.appUrl;
  owner = postgres(adminUrl, { max: 2, onnotice: () => {} });
});
afterAll(async () => {
  await owner.end();
  await closePool();
});
beforeEach(async () => {
  await owner`delete from outbox`;
  await owner`delete from pgboss.job`;
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

/** A link to sign in with, which nobody can be sent: it is given up at once. */
async function write(tx: Transaction, nextTryAt = new Date(), asksFirst = false): Promise<string> {
  const id = newId();
  const row = { collaborationId, kind: "sign_in" as const, personId: newId(), createdAt: new Date() };
  await tx.insert(outbox).values({ ...row, id, nextTryAt, asksFirst });
  return id;
}

const jobs = () => owner<{ name: string; state: string; data: object; start_after: Date }[]>`
  select name, state::text, data, start_after from pgboss.job order by created_on`;

test("a change that commits leaves one job with the ids of its row alone, for its moment; one that does not leaves none", async () => {
  const lost = asGate(async (tx) => {
    await write(tx);
    throw new Error("Not after all.");
  });
  await expect(lost).rejects.toThrow("Not after all.");
  expect(await jobs()).toHaveLength(0);
  const at = inDays(3);
  const now = await asGate((tx) => write(tx));
  const planned = await asJob((tx) => write(tx, at, true));
  expect(await jobs()).toMatchObject([
    { name: "send", data: { collaborationId, id: now } },
    { name: "plan", data: { collaborationId, id: planned }, start_after: at },
  ]);
  expect(Object.keys((await jobs())[0]?.data ?? {})).toHaveLength(2);
  expect(await workNext("plan")).toBeNull();
});

test("a job has the settings that the library's own way of adding one gives it", async () => {
  const startAfter = inDays(1);
  const id = await asJob((tx) => write(tx, startAfter));
  await (await queue()).send("send", { collaborationId, id }, { singletonKey: id, startAfter });
  const [ours, theirs] = await owner<{ job: object }[]>`
    select to_jsonb(j) - 'id' - 'created_on' as job from pgboss.job j order by created_on`;
  expect(ours).toEqual(theirs);
  expect(await (await queue()).detectSchemaDrift()).toMatchObject({ ok: true });
});

test("what is sent, given up or dropped gets no job when its row is written again", async () => {
  const id = await asJob((tx) => write(tx));
  expect(await workNext("send")).toBe("done");
  await asJob((tx) => tx.update(outbox).set({ nextTryAt: new Date() }).where(eq(outbox.id, id)));
  expect(await workNext("send")).toBeNull();
});

test("a plan that could not be decided for a day is dropped, and is no message that did not arrive", async () => {
  const id = await asJob((tx) => write(tx, inDays(-1), true));
  expect(await workNext("plan")).toBe("later");
  await owner`update pgboss.job set retry_count = retry_limit - 1, start_after = now()`;
  expect(await workNext("plan")).toBe("later");
  expect(await workNext("given-up")).toBe("done");
  const [row] = await owner`select ended_at, failed_at from outbox where id = ${id}`;
  expect(row).toEqual({ ended_at: expect.any(Date) as Date, failed_at: null });
});

test("a job that comes twice, and two at once, do their work once", async () => {
  const id = await asJob((tx) => write(tx));
  await Promise.all([deliver({ collaborationId, id }), deliver({ collaborationId, id })]);
  const noted = () => owner`select failed_at from outbox where id = ${id}`;
  const [first] = await noted();
  expect(first?.failed_at).toBeInstanceOf(Date);
  await setTimeout(5);
  expect(await deliver({ collaborationId, id })).toBe("done");
  expect((await noted())[0]).toEqual(first);
});

test("the job of a worker that died goes to another one when its time is over, and not before", async () => {
  await asJob((tx) => write(tx));
  const dead = await (await queue()).fetch("send");
  expect(dead).toHaveLength(1);
  const other = openQueue({ schedule: false, supervise: false });
  await other.start();
  await other.supervise("send");
  expect(await other.fetch("send")).toEqual([]);
  await owner`update pgboss.job set started_on = now() - interval '61 seconds'`;
  await owner`update pgboss.queue set monitor_claim_on = null, monitor_on = null`;
  await other.supervise("send");
  expect(await jobs()).toMatchObject([{ state: "retry" }]);
  await owner`update pgboss.job set start_after = now()`;
  expect(await other.fetch("send")).toHaveLength(1);
  await other.stop();
});

test("what is late and has no job, as after a backup was brought back without the queue, gets one; what has one does not", async () => {
  const lost = await asJob((tx) => write(tx, inDays(-2), true));
  await owner`drop schema pgboss cascade`;
  await migrateForService(adminUrl);
  await asJob((tx) => write(tx, inDays(-1)));
  await sweep();
  await sweep();
  expect(await jobs()).toMatchObject([{ name: "send" }, { name: "plan", data: { id: lost } }]);
  expect(await (await queue()).fetch("send")).toHaveLength(1);
});
