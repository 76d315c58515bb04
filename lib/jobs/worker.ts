/** The worker that runs in every app process: messages as they come, what was planned ahead when it is due, and what is done by the minute and the hour. Several may run side by side. */
import { deliverNext } from "./deliver";
import { decideNext, type Due } from "./planned";
import { sweep } from "./sweep";

const PAUSE_MS = 1_000;
const AFTER_TROUBLE_MS = 10_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** Not while the server still starts. */
const FIRST_AFTER_MS = 20_000;

type Task = () => Promise<unknown>;

/** One worker a process: development loads modules anew, a worker goes on. */
const kept = globalThis as { kringspraakWorker?: true };

/**
 * Starts the worker, once. It never keeps the process alive.
 *
 * @param due what is asked and done when something planned ahead is due
 * @param every what else is done every minute or hour; each must be harmless when it runs more often, or twice at once
 */
export function startWorker(due: Due, every: Record<"minute" | "hour", readonly Task[]>): void {
  if (kept.kringspraakWorker) return;
  kept.kringspraakWorker = true;
  again(() => work(deliverNext), 0);
  again(() => work(() => decideNext(due)), 0);
  for (const task of every.minute) repeat(task, MINUTE_MS);
  for (const task of [sweep, ...every.hour]) repeat(task, HOUR_MS);
}

const repeat = (task: Task, pause: number) =>
  again(() => quietly(() => task().then(() => pause)), FIRST_AFTER_MS);

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
