/**
 * A6: no acknowledged answer is lost or doubled, whatever is killed with -9 while people sign: the process that answers them, or
 * the database. On a server of its own, which waits for the disk as in production.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { giveAnswer } from "@/lib/consent/answer";
import { closePool } from "@/lib/db/client";
import { discardEmbedded, type EmbeddedServer, startEmbedded } from "@/lib/db/embedded/start";
import { migrateForService } from "@/lib/start/migrations";
import { filledIn, NO, proven, YES } from "./answering";
import { asked, valueOf } from "./consent-request";
import { type ConsentWorld, consentWorld } from "./consent-world";
import { databaseUrl } from "./database";
import type { Stream } from "./sign-stream";

const KILLS = process.env.DEEP === "1" ? 30 : 3;
const SIGNERS = ["noor", "sanne", "karim"] as const;

let dataDir: string;
let server: EmbeddedServer;
let world: ConsentWorld;

const adminUrl = () => databaseUrl(server.adminUrl, "killed");
const appUrl = () => Object.assign(new URL(adminUrl()), { username: "app", password: "app" }).href;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "kringspraak-killed-"));
  server = await startEmbedded({ dataDir });
  const sql = postgres(server.adminUrl, { max: 1 });
  await sql`create database killed`;
  await sql.end();
  await migrateForService(adminUrl(), "app");
  world = await consentWorld({ database: { adminUrl: adminUrl(), appUrl: appUrl() } });
  return async () => {
    await closePool();
    await server.stop();
    await discardEmbedded(dataDir);
  };
}, 180_000);

/** Everybody answers this request again and again, now yes, now no. */
async function streamsOf(consent: string): Promise<Stream[]> {
  const streams: Stream[] = [];
  for (const key of SIGNERS) {
    const hat = world.hat(key);
    const [yes, no] = [await filledIn(hat, consent, YES), await filledIn(hat, consent, NO)];
    const answers = Array.from({ length: 100 }, (_, place) => ({
      ...(place % 2 === 0 ? yes : no),
      key: randomUUID(),
    }));
    streams.push({ hat, answers });
  }
  return streams;
}

type Told = { begun: Set<string>; done: Map<string, string>; refused: string[] };

/** Lets them sign, and kills when so many answers were acknowledged, at a moment that nobody chose. */
async function signUntil(
  streams: Stream[],
  acknowledged: number,
  kill: (signers: ChildProcess) => void,
): Promise<Told> {
  const told: Told = { begun: new Set(), done: new Map(), refused: [] };
  const loader = ["--import", "tsx", "--conditions=react-server"];
  const child = spawn(process.execPath, [...loader, "tests/db/sign-stream.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  child.stdin.end(JSON.stringify(streams));
  for await (const line of createInterface(child.stdout)) {
    const [what, key = "", response = ""] = line.split(" ");
    if (what === "begin") told.begun.add(key);
    if (what === "refused") told.refused.push(line);
    if (what !== "done") continue;
    told.done.set(key, response);
    if (told.done.size !== acknowledged) continue;
    await setTimeout(randomInt(40));
    kill(child);
  }
  await ended;
  return told;
}

async function stored(consent: string): Promise<Map<string, string>> {
  const sql = postgres(adminUrl(), { max: 1 });
  try {
    const rows = await sql<{ key: string; id: string; whole: boolean }[]>`
      select r.idempotency_key as key, r.id,
        (select count(*) from response_signature s where s.response_id = r.id) = 1
          and (select count(*) from response_form f where f.response_id = r.id) = 1
          and (select count(*) from audit_event e where r.id = any(e.objects) and e.chain = 'changes') = 1 as whole
      from consent_response r where r.consent_id = ${consent}`;
    expect(rows.filter(({ whole }) => !whole)).toEqual([]);
    const byKey = new Map(rows.map(({ key, id }) => [key, id]));
    expect(byKey.size).toBe(rows.length);
    return byKey;
  } finally {
    await sql.end();
  }
}

async function holdsAfter(consent: string, streams: Stream[], told: Told): Promise<void> {
  expect(told.refused).toEqual([]);
  // Else nobody was signing when it was killed.
  expect(told.begun.size).toBeGreaterThan(told.done.size);
  const found = await stored(consent);
  // Every acknowledged one is there, once, under the number that was told.
  expect([...told.done].filter(([key, response]) => found.get(key) !== response)).toEqual([]);
  // What never began is not there; what began and was not acknowledged is there once, or not at all.
  expect([...found.keys()].filter((key) => !told.begun.has(key))).toEqual([]);

  // Whoever got no answer sends the same again, and again.
  for (const { hat, answers } of streams)
    for (const answer of answers.filter(({ key }) => told.begun.has(key)).slice(-2)) {
      const again = () => giveAnswer(proven(hat), answer).then((result) => valueOf(result).responseId);
      const responses = new Set([await again(), ...(await Promise.all([again(), again()]))]);
      expect(responses.size).toBe(1);
      const before = told.done.get(answer.key) ?? found.get(answer.key);
      if (before !== undefined) expect([...responses]).toEqual([before]);
    }
  expect([...(await stored(consent)).keys()].sort()).toEqual([...told.begun].sort());
}

describe.each(Array.from({ length: KILLS }, (_, kill) => kill + 1))("kill -9, time %i", (kill) => {
  test("of the process that answers", { timeout: 120_000 }, async () => {
    const { consent } = await asked(world, `Proces ${kill}`);
    const streams = await streamsOf(consent);
    const told = await signUntil(streams, 4 + 3 * (kill % 5), (signers) => signers.kill("SIGKILL"));
    await holdsAfter(consent, streams, told);
  });

  test("of the database", { timeout: 120_000 }, async () => {
    const { consent } = await asked(world, `Database ${kill}`);
    const streams = await streamsOf(consent);
    await closePool();
    const told = await signUntil(streams, 4 + 3 * (kill % 5), () => process.kill(server.pid, "SIGKILL"));
    server = await startEmbedded({ dataDir });
    process.env.DATABASE_URL = appUrl();
    await holdsAfter(consent, streams, told);
  });
});
