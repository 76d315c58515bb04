import type { Job, JobResult } from "pg-boss";
import { deliver } from "./deliver";
import { giveUp } from "./give-up";
import { decide, type Due } from "./planned";
import type { Done, Key } from "./queue";

/** What is done with a row of the outbox in each queue. Every piece asks the row first: done twice, it happens once. */
export const workOf = (due: Due) => ({
  send: deliver,
  plan: (key: Key) => decide(due, key),
  "given-up": giveUp,
});

/** Does jobs one after the other, and says of each how it ended. What went wrong stays out of the queue's tables. */
export const each =
  (work: (key: Key) => Promise<Done>) =>
  async (jobs: Job<Key>[]): Promise<JobResult[]> => {
    const results: JobResult[] = [];
    for (const { id, data } of jobs) results.push({ id, status: await statusAfter(() => work(data)) });
    return results;
  };

async function statusAfter(work: () => Promise<Done>): Promise<JobResult["status"]> {
  try {
    return (await work()) === "done" ? "completed" : "failed";
  } catch (error) {
    tellTrouble(error);
    return "failed";
  }
}

const SILENT_MS = 10_000;
let lastTold = 0;

/** Told without what it was about, and not more often than somebody can read: a database that is away troubles each look. */
export function tellTrouble(error: unknown): void {
  if (Date.now() - lastTold < SILENT_MS) return;
  lastTold = Date.now();
  process.stderr.write(`worker: ${error instanceof Error ? error.name : "unknown trouble"}\n`);
}
