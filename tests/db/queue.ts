/** The worker of a test: it does one job and says so, with the queue of the product and without its clock. */
import type { PgBoss } from "pg-boss";
import type { Due } from "@/lib/jobs/planned";
import { type Key, openQueue } from "@/lib/jobs/queue";
import { each, workOf } from "@/lib/jobs/work";

const opened = new Map<string, Promise<PgBoss>>();
const WITHOUT_CLOCK = { supervise: false, schedule: false, queueCacheIntervalSeconds: 86_400 };

/** The queue of the database that is worked on. */
export function queue(): Promise<PgBoss> {
  const url = process.env.DATABASE_URL ?? "";
  const boss = opened.get(url) ?? openQueue(WITHOUT_CLOCK).start();
  opened.set(url, boss);
  return boss;
}

const NOTHING_PLANNED: Due = {
  judge: () => Promise.reject(new Error("Nothing is planned here.")),
  act: () => Promise.reject(new Error("Nothing is planned here.")),
};

/**
 * Does the next job that is due, as a worker does.
 *
 * @returns how it ended; null when nothing is due
 */
export async function workNext(
  name: "send" | "plan" | "given-up",
  due: Due = NOTHING_PLANNED,
): Promise<"done" | "later" | null> {
  const boss = await queue();
  const [job] = await boss.fetch<Key>(name);
  if (!job) return null;
  const [result] = await each(workOf(due)[name])([job]);
  if (result?.status === "completed") {
    await boss.complete(name, job.id);
    return "done";
  }
  await boss.fail(name, job.id);
  return "later";
}

/** Sends the next message that is due; false when nothing is. */
export const deliverNext = async (): Promise<boolean> => (await workNext("send")) !== null;
