import path from "node:path";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { prepareDemo } from "@/scripts/demo-database";
import { newSecrets } from "@/scripts/demo-secrets";
import { startNext } from "@/scripts/next-server";
import { tidyAtEnd } from "@/scripts/tidy";
import { buildWithoutProxy } from "./without-proxy";

/**
 * The production build with the demo's world in a database of its own, for one run of the journeys; and beside it the same
 * build without proxy.ts, which no access check may miss.
 */
async function serve(port: number, portWithoutProxy: number): Promise<void> {
  const database = await startTemporary();
  tidy.later(() => database.stop());
  await prepareDemo(database.adminUrl, newSecrets(), `http://localhost:${port}`);
  const bare = await startNext(
    portWithoutProxy,
    path.resolve(".data/reports/e2e-without-proxy.log"),
    await buildWithoutProxy(),
  );
  tidy.later(() => bare.stop());
  const server = await startNext(port, path.resolve(".data/reports/e2e-server.log"));
  tidy.later(() => server.stop());
  await server.ended;
  await tidy.now(1);
}

const tidy = tidyAtEnd();
await serve(Number(process.env.E2E_PORT), Number(process.env.E2E_PORT_WITHOUT_PROXY)).catch(
  (error: unknown) => {
    console.error(error);
    return tidy.now(1);
  },
);
