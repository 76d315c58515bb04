/** The pool. Only the doors (doors.ts) use it: nothing else exports a connection. */
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as ambtskring from "./schema/ambtskring";
import * as audit from "./schema/audit";
import * as casus from "./schema/casus";
import * as consent from "./schema/consent";
import * as disclosure from "./schema/disclosure";
import * as gate from "./schema/gate";
import * as grants from "./schema/grants";
import * as keys from "./schema/keys";
import * as leak from "./schema/leak";
import * as meeting from "./schema/meeting";
import * as note from "./schema/note";
import * as outbox from "./schema/outbox";
import * as seal from "./schema/seal";
import * as template from "./schema/template";
import * as tenant from "./schema/tenant";
import * as writing from "./schema/writing";

const schema = {
  ...ambtskring,
  ...audit,
  ...casus,
  ...consent,
  ...disclosure,
  ...gate,
  ...grants,
  ...keys,
  ...leak,
  ...meeting,
  ...note,
  ...outbox,
  ...seal,
  ...template,
  ...tenant,
  ...writing,
};

const connect = (url: string) => {
  const client = postgres(url, {
    max: Number(process.env.DATABASE_POOL ?? 10),
    onnotice: () => {},
    idle_timeout: 60,
  });
  return { client, db: drizzle(client, { schema }) };
};

type Pool = ReturnType<typeof connect>;

/** One pool a process: development reloads modules, a pool outlives them. */
const kept = globalThis as { kringspraakPool?: Pool & { url: string } };

export function pool(): Pool {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set.");
  if (kept.kringspraakPool?.url !== url) kept.kringspraakPool = { url, ...connect(url) };
  return kept.kringspraakPool;
}

/** Ends the pool, for programs that end. */
export async function closePool(): Promise<void> {
  await kept.kringspraakPool?.client.end();
  delete kept.kringspraakPool;
}
