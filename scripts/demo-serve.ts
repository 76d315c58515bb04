import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { freePort } from "@/lib/db/embedded/port";
import { discardEmbedded, startEmbedded } from "@/lib/db/embedded/start";
import { prepareDemo } from "./demo-database";
import { keptSecrets } from "./demo-secrets";
import { startNext } from "./next-server";
import { tidyAtEnd } from "./tidy";

const data = path.join(path.dirname(import.meta.dirname), ".data");
const databaseFolder = path.join(data, "postgres");

/** Database, demo world and server, until somebody ends it; prints the one line with the address. */
async function serve(): Promise<void> {
  if (process.argv.includes("--fresh")) await discardAll();
  const port = await freePort(Number(process.env.PORT ?? 3000));
  const origin = `http://localhost:${port}`;
  const database = await startEmbedded({ dataDir: databaseFolder });
  tidy.later(() => database.stop());
  await prepareDemo(database.adminUrl, await keptSecrets(data), origin);
  const server = await startNext(port, path.join(data, "server.log"));
  tidy.later(() => server.stop());
  await noteAddress(`${origin}/demo`);
  console.log(`Kringspraak: ${origin}/demo`);
  await server.ended;
  await tidy.now(1);
}

async function discardAll(): Promise<void> {
  await discardEmbedded(databaseFolder);
  await rm(path.join(data, "secrets.json"), { force: true });
}

/** For a second `npm run demo`, which then has nothing to start. */
async function noteAddress(address: string): Promise<void> {
  const note = path.join(data, "running");
  await writeFile(note, address);
  tidy.later(() => rm(note, { force: true }));
}

const tidy = tidyAtEnd();
await serve().catch((error: unknown) => {
  // What breaks because Ctrl-C took its ground away is no news.
  if (!tidy.isEnding()) console.error(error instanceof Error ? error.message : error);
  return tidy.now(1);
});
