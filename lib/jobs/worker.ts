/** The worker that runs in every app process: messages as they come, and an hourly sweep. Several may run side by side. */
import { deliverNext } from "./deliver";
import { sweep } from "./sweep";

const PAUSE_MS = 1_000;
const AFTER_TROUBLE_MS = 10_000;
const SWEEP_EVERY_MS = 3_600_000;

/** One worker a process: development loads modules anew, a worker goes on. */
const kept = globalThis as { kringspraakWorker?: true };

/** Starts the worker, once. It never keeps the process alive. */
export function startWorker(): void {
  if (kept.kringspraakWorker) return;
  kept.kringspraakWorker = true;
  again(work, 0);
  again(clean, SWEEP_EVERY_MS);
}

/** Does a task, which says after how many milliseconds it comes again. */
function again(task: () => Promise<number>, wait: number): void {
  setTimeout(() => void task().then((next) => again(task, next)), wait).unref();
}

const work = () => quietly(async () => ((await deliverNext()) ? 0 : PAUSE_MS));

const clean = () => quietly(() => sweep().then(() => SWEEP_EVERY_MS));

/** What goes wrong (the database is away) is told without what it was about, and tried again later. */
async function quietly(task: () => Promise<number>): Promise<number> {
  try {
    return await task();
  } catch (error) {
    process.stderr.write(`worker: ${error instanceof Error ? error.name : "unknown trouble"}\n`);
    return AFTER_TROUBLE_MS;
  }
}
