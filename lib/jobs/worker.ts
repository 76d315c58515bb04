/** The worker that runs in every app process: messages as they come, what was planned ahead when it is due, and what is done by the hour. Several may run side by side. */
import { deliverNext } from "./deliver";
import { decideNext, type Due } from "./planned";
import { sweep } from "./sweep";

const PAUSE_MS = 1_000;
const AFTER_TROUBLE_MS = 10_000;
const HOUR_MS = 3_600_000;
/** Not while the server still starts. */
const FIRST_HOUR_AFTER_MS = 20_000;

/** One worker a process: development loads modules anew, a worker goes on. */
const kept = globalThis as { kringspraakWorker?: true };

/**
 * Starts the worker, once. It never keeps the process alive.
 *
 * @param due what is asked and done when something planned ahead is due
 * @param byTheHour what else is done every hour; each must be harmless when it runs more often, or twice at once
 */
export function startWorker(due: Due, byTheHour: readonly (() => Promise<unknown>)[] = []): void {
  if (kept.kringspraakWorker) return;
  kept.kringspraakWorker = true;
  again(() => work(deliverNext), 0);
  again(() => work(() => decideNext(due)), 0);
  for (const task of [sweep, ...byTheHour])
    again(() => quietly(() => task().then(() => HOUR_MS)), FIRST_HOUR_AFTER_MS);
}

/** Does a task, which says after how many milliseconds it comes again. */
function again(task: () => Promise<number>, wait: number): void {
  setTimeout(() => void task().then((next) => again(task, next)), wait).unref();
}

const work = (next: () => Promise<boolean>) => quietly(async () => ((await next()) ? 0 : PAUSE_MS));

/** What goes wrong (the database is away) is told without what it was about, and tried again later. */
async function quietly(task: () => Promise<number>): Promise<number> {
  try {
    return await task();
  } catch (error) {
    process.stderr.write(`worker: ${error instanceof Error ? error.name : "unknown trouble"}\n`);
    return AFTER_TROUBLE_MS;
  }
}
