/** The worker that runs in every app process: messages as they come, what was planned ahead when it is due, and what is done by the minute and the hour. Several may run side by side: the queue gives each job to one. */
import type { PgBoss } from "pg-boss";
import type { Due } from "./planned";
import { openQueue } from "./queue";
import { sweep } from "./sweep";
import { each, tellTrouble, workOf } from "./work";

/** Somebody waits for a code. */
const SOON = { pollingIntervalSeconds: 0.5, localConcurrency: 2, perJobResults: true } as const;
/** Nobody waits for a reminder, and at nine in the morning there are many. */
const IN_BATCHES = {
  pollingIntervalSeconds: 2,
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const;
const BY_SCHEDULE = { pollingIntervalSeconds: 5 };

type Task = () => Promise<unknown>;

/** One worker a process: development loads modules anew, a worker goes on. */
const kept = globalThis as { kringspraakWorker?: true };

/**
 * Starts the worker, once. Told to end, it takes no more jobs; what it had in hands and did not finish comes again.
 *
 * @param due what is asked and done when something planned ahead is due
 * @param tasks what is done by the clock; each must be harmless when it runs twice
 */
export async function startWorker(due: Due, tasks: Record<"renew" | "daily", Task>): Promise<void> {
  if (kept.kringspraakWorker) return;
  kept.kringspraakWorker = true;
  const boss = openQueue();
  boss.on("error", tellTrouble);
  await boss.start().catch(refuse);
  const work = workOf(due);
  await boss.work("send", SOON, each(work.send));
  await boss.work("plan", IN_BATCHES, each(work.plan));
  await boss.work("given-up", IN_BATCHES, each(work["given-up"]));
  for (const [name, task] of Object.entries({ ...tasks, sweep }))
    await boss.work(name, BY_SCHEDULE, () => doTask(task));
  endWithProcess(boss);
}

/** Nobody is served by a process that leaves its jobs undone. */
function refuse(): never {
  process.stderr.write(
    "Kringspraak cannot start: the queue in the database is not that of this release. Run `npm run db:migrate` first.\n",
  );
  process.exit(1);
}

async function doTask(task: Task): Promise<void> {
  await task().catch(tellTrouble);
}

function endWithProcess(boss: PgBoss): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => void boss.stop().catch(tellTrouble));
}
