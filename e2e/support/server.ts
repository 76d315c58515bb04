import path from "node:path";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { prepareDemo } from "@/scripts/demo-database";
import { newSecrets } from "@/scripts/demo-secrets";
import { startNext } from "@/scripts/next-server";
import { tidyAtEnd } from "@/scripts/tidy";

/** The production build with the demo's world in a database of its own, for one run of the journeys. */
async function serve(port: number): Promise<void> {
  const database = await startTemporary();
  tidy.later(() => database.stop());
  await prepareDemo(database.adminUrl, newSecrets(), `http://localhost:${port}`);
  const server = await startNext(port, path.resolve(".data/reports/e2e-server.log"));
  tidy.later(() => server.stop());
  await server.ended;
  await tidy.now(1);
}

const tidy = tidyAtEnd();
await serve(Number(process.env.E2E_PORT)).catch((error: unknown) => {
  console.error(error);
  return tidy.now(1);
});
