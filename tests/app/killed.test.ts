/**
 * A6: no acknowledged answer is lost or doubled when the app is killed with -9 while people sign: the production build, twenty
 * signers over HTTP. The same for the process that answers alone, and for the database: tests/db/killed.test.ts.
 */
import { randomInt } from "node:crypto";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { freePort } from "@/lib/db/embedded/port";
import { newSecrets } from "@/scripts/demo-secrets";
import { type NextServer, startNext } from "@/scripts/next-server";
import { newDatabase } from "@/tests/db/database";
import { type Ready, ready, send } from "./sign";
import { loadSigners, provenAnew, type Signer } from "./signers";

const SIGNERS = 20;
const KILLS = process.env.DEEP === "1" ? 30 : 3;

let app: NextServer;
let adminUrl: string;
let signers: Signer[];
let port: number;

const start = () => startNext(port, path.resolve(".data/reports/killed.log"));
const origin = () => `http://localhost:${port}`;

beforeAll(async () => {
  const database = await newDatabase();
  adminUrl = database.adminUrl;
  port = await freePort();
  const { appPassword: _, ...secrets } = newSecrets();
  Object.assign(process.env, secrets, { DATABASE_URL: database.appUrl, KRINGSPRAAK_ORIGIN: origin() });
  // No message leaves the machine.
  process.env.KRINGSPRAAK_DEMO = "1";
  signers = await loadSigners(adminUrl, SIGNERS);
  app = await start();
  return async () => {
    await app.stop();
    await closePool();
  };
}, 180_000);

/** Lets them sign all at once, and kills when so many were acknowledged, at a moment that nobody chose. */
async function signUntil(forms: readonly Ready[], acknowledged: number): Promise<Set<string>> {
  const done = new Set<string>();
  const signing = forms.map(async (form) => {
    await send(form, origin());
    done.add(keyOf(form));
    if (done.size !== acknowledged) return;
    await setTimeout(randomInt(40));
    await app.kill();
  });
  await Promise.allSettled(signing);
  return done;
}

const keyOf = ({ form }: Ready): string => form.key;

/** The keys of what is stored of these, one for each time; every answer whole, with what belongs to it. */
async function stored(forms: readonly Ready[]): Promise<string[]> {
  const sql = postgres(adminUrl, { max: 1 });
  try {
    const rows = await sql<{ key: string; whole: boolean }[]>`
      select r.idempotency_key as key,
        (select count(*) from response_signature s where s.response_id = r.id) = 1
          and (select count(*) from response_form f where f.response_id = r.id) = 1
          and (select count(*) from audit_event e where r.id = any(e.objects) and e.chain = 'changes') = 1 as whole
      from consent_response r where r.idempotency_key = any(${forms.map(keyOf)})`;
    expect(rows.filter(({ whole }) => !whole)).toEqual([]);
    return rows.map(({ key }) => key).sort();
  } finally {
    await sql.end();
  }
}

describe.each(Array.from({ length: KILLS }, (_, kill) => kill + 1))("kill -9 of the app, time %i", (kill) => {
  test(
    "every acknowledged answer is there once, and whoever sends again is not doubled",
    { timeout: 300_000 },
    async () => {
      const forms: Ready[] = [];
      for (const signer of signers) forms.push(await ready(await provenAnew(signer)));
      const done = await signUntil(forms, 3 + 2 * (kill % 5));
      // Else it was not killed, or nobody was signing any more.
      expect(done.size).toBeGreaterThan(2);
      expect(done.size).toBeLessThan(SIGNERS);
      app = await start();
      const found = await stored(forms);
      expect(found).toEqual([...new Set(found)]);
      expect([...done].filter((key) => !found.includes(key))).toEqual([]);

      // Whoever got no answer sends the same again; so does whoever got one.
      await Promise.all(forms.map((form) => send(form, origin())));
      expect(await stored(forms)).toEqual(forms.map(keyOf).sort());
    },
  );
});
