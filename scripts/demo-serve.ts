import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { freePort } from "@/lib/db/embedded/port";
import { discardEmbedded, startEmbedded } from "@/lib/db/embedded/start";
import { prepareDemo } from "./demo-database";
import { keptSecrets } from "./demo-secrets";
import { startNext } from "./next-server";
import { tidyAtEnd } from "./tidy";

const data = path.join(path.dirname(import.meta.dirname), ".data");
const runningFile = path.join(data, "running");
const databaseFolder = path.join(data, "postgres");

const tidy = tidyAtEnd();
await demo(process.argv.slice(2)).catch((error: unknown) => {
  // What breaks because Ctrl-C took its ground away is no news.
  if (!tidy.isEnding()) console.error(error instanceof Error ? error.message : error);
  return tidy.now(1);
});

async function demo(args: string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== "--fresh");
  if (unknown) throw new Error(`The demo knows --fresh only, not ${unknown}.`);
  const fresh = args.length > 0;

  const elsewhere = await runningAddress();
  if (elsewhere && fresh) throw new Error(`The demo runs at ${elsewhere}; stop it before you start anew.`);
  if (elsewhere) {
    console.log(`Kringspraak runs already: ${elsewhere}`);
    return tidy.now(0);
  }
  if (fresh) await discardAll();

  const port = await freePort(Number(process.env.PORT ?? 3000));
  const origin = `http://localhost:${port}`;
  const database = await startEmbedded({ dataDir: databaseFolder });
  tidy.later(() => database.stop());
  await prepareDemo(database.adminUrl, await keptSecrets(data), origin);
  const server = await startNext(port, path.join(data, "server.log"));
  tidy.later(() => server.stop());
  await writeFile(runningFile, `${origin}/demo`);
  tidy.later(() => rm(runningFile, { force: true }));
  console.log(`Kringspraak: ${origin}/demo`);
  await server.ended;
  await tidy.now(1);
}

/** The address of a demo that runs from this folder; a launcher that was killed leaves a file but no answer. */
async function runningAddress(): Promise<string | null> {
  const address = await readFile(runningFile, "utf8").catch(() => null);
  if (address === null) return null;
  const answer = await fetch(new URL("/api/health", address)).catch(() => null);
  return answer?.ok ? address : null;
}

async function discardAll(): Promise<void> {
  await discardEmbedded(databaseFolder);
  await rm(path.join(data, "secrets.json"), { force: true });
}
