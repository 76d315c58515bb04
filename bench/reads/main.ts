// npm run bench:reads: what gating costs, beside the same select without a gate in the same kind of transaction.
import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { closePool } from "@/lib/db/client";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { migrate } from "@/lib/db/migrate";
import { reads } from "./reads";
import { recompute } from "./recompute";
import { loadBenchWorld } from "./world";

async function main(): Promise<void> {
  process.env.KRINGSPRAAK_KEK = randomBytes(32).toString("base64");
  const server = await startTemporary();
  try {
    const admin = postgres(server.adminUrl, { max: 1 });
    await admin`create database bench`;
    await admin.end();
    const adminUrl = Object.assign(new URL(server.adminUrl), { pathname: "/bench" }).href;
    await migrate(adminUrl, { appPassword: "bench" });
    const world = await loadBenchWorld(adminUrl);
    // Without a gate: the same tables, in a role that row-level security does not hold.
    const setup = postgres(adminUrl, { max: 1 });
    await setup`create role ungated nologin bypassrls`;
    await setup`grant select on part, part_grant to ungated`;
    await setup`grant usage on schema public to ungated`;
    await setup`grant ungated to app`;
    await setup.end();
    const appUrl = Object.assign(new URL(adminUrl), { username: "app", password: "bench" }).href;
    await reads(() => postgres(appUrl, { max: 1 }), world);
    process.env.DATABASE_URL = appUrl;
    await recompute(adminUrl);
    await closePool();
  } finally {
    await server.stop();
  }
}

await main();
