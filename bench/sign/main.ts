// npm run bench:sign: fifty signers at once against the production build, beside the same rows inserted and nothing else.
import path from "node:path";
import postgres from "postgres";
import { median, ratio } from "@/bench/figures";
import { closePool } from "@/lib/db/client";
import { freePort } from "@/lib/db/embedded/port";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { migrateForService } from "@/lib/start/migrations";
import { buildIfNeeded } from "@/scripts/build.mjs";
import { newSecrets } from "@/scripts/demo-secrets";
import { startNext } from "@/scripts/next-server";
import { ready, send } from "@/tests/app/sign";
import { loadSigners, type Signer } from "@/tests/app/signers";
import { bareInserts } from "./bare";

const SIGNERS = 50;
const PLAN = { warmUp: 2, count: 9 };

async function main(): Promise<void> {
  await buildIfNeeded(process.execPath);
  const database = await startTemporary();
  try {
    const adminUrl = await prepare(database.adminUrl);
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    process.env.KRINGSPRAAK_ORIGIN = origin;
    const signers = await loadSigners(adminUrl, SIGNERS);
    const server = await startNext(port, path.resolve(".data/reports/bench-sign.log"));
    try {
      await measure(adminUrl, origin, signers);
    } finally {
      await server.stop();
    }
  } finally {
    await closePool();
    await database.stop();
  }
}

/** A database with its migrations, and the environment of whoever serves it. No message leaves the machine. */
async function prepare(serverUrl: string): Promise<string> {
  const { appPassword, ...keys } = newSecrets();
  const admin = postgres(serverUrl, { max: 1 });
  await admin`create database bench`;
  await admin.end();
  const adminUrl = Object.assign(new URL(serverUrl), { pathname: "/bench" }).href;
  await migrateForService(adminUrl, appPassword);
  const appUrl = Object.assign(new URL(adminUrl), { username: "app", password: appPassword }).href;
  Object.assign(process.env, keys, { KRINGSPRAAK_DEMO: "1", DATABASE_URL: appUrl });
  return adminUrl;
}

async function measure(adminUrl: string, origin: string, signers: Signer[]): Promise<void> {
  const bare = await bareInserts(adminUrl);
  const [signed, inserted, slowest, keys] = [[], [], [], []] as [number[], number[], number[], string[]];
  for (let round = 0; round < PLAN.warmUp + PLAN.count; round += 1) {
    const forms = [];
    for (const signer of signers) forms.push(await ready(signer));
    const since = performance.now();
    const each = await Promise.all(forms.map((form) => send(form, origin)));
    const taken = performance.now() - since;
    const ofRound = forms.map(({ form }) => form.key);
    keys.push(...ofRound);
    const beside = await bare.insert(ofRound);
    if (round < PLAN.warmUp) continue;
    signed.push(taken);
    inserted.push(beside);
    slowest.push(Math.max(...each));
  }
  await bare.end();
  const stored = await storedOnce(adminUrl, keys);
  console.log(`${SIGNERS} signers at once, by HTTP         ${median(signed).toFixed(0).padStart(6)} ms, the slowest of them ${median(slowest).toFixed(0)} ms
${SIGNERS} times the same rows, bare        ${median(inserted).toFixed(1).padStart(6)} ms
signed : inserted                     ${ratio(signed, inserted).toFixed(1).padStart(6)}
answers stored exactly once           ${stored} of ${keys.length}${stored === keys.length ? "" : ", NOT ALL"}`);
  if (stored !== keys.length) process.exitCode = 1;
}

async function storedOnce(adminUrl: string, keys: readonly string[]): Promise<number> {
  const admin = postgres(adminUrl, { max: 1 });
  const [row] = await admin<{ once: number }[]>`
    select count(*)::int as once from (
      select from consent_response where idempotency_key = any(${keys as string[]})
      group by idempotency_key having count(*) = 1) as found`;
  await admin.end();
  return row?.once ?? 0;
}

await main();
