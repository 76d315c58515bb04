/** What is made anew is the least that must be written: a row that still says what the rules say stays as it is. */
import postgres from "postgres";
import { beforeAll, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { casusFromSeed } from "@/lib/policy/cases/arbitrary";
import { type Facts, parseFacts } from "@/lib/policy/facts";
import { changeInstants } from "@/lib/policy/grants";
import { makeFresh, shifted } from "@/tests/db/agreement";
import { newDatabase } from "@/tests/db/database";
import { type Loaded, loadWorld } from "@/tests/db/world";

const DAY = 86_400_000;

let admin: postgres.Sql;
let casussen: Loaded[];

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const seeds = Array.from({ length: 30 }, (_, place) => 40_000 + place);
  casussen = await loadWorld(adminUrl, seeds.map(around));
  return async () => {
    await admin.end();
    await closePool();
  };
});

/** A random casus with an instant of its own a day from now: something is over, and something comes. */
function around(seed: number): Facts {
  const read = parseFacts(casusFromSeed(seed));
  if (!read.ok) throw new Error(read.fault.message);
  const instants = changeInstants(read.facts, Number.MIN_SAFE_INTEGER);
  const middle = instants[Math.floor(instants.length / 2)] ?? 0;
  return shifted(read.facts, Date.now() + DAY - middle);
}

/** Every row that was ever made of this casus, with whether it still counts. */
const rowsOf = ({ casusId }: Loaded) => admin<{ name: string; id: string; ended: boolean; over: boolean }[]>`
  select 'part_grant' as name, id, ended_at is not null as ended, until <= now() as over from part_grant where casus_id = ${casusId}
  union all select 'sight', id, ended_at is not null, until <= now() from sight where casus_id = ${casusId}
  union all select 'consent_standing', id, ended_at is not null, until <= now() from consent_standing where casus_id = ${casusId}
  union all select 'consent_hold', id, ended_at is not null, until <= now() from consent_hold where casus_id = ${casusId}
  union all select 'consent_opening', id, ended_at is not null, until <= now() from consent_opening where casus_id = ${casusId}
  order by 1, 2`;

test("a change that changes nothing writes nothing, whether time has passed or not", async () => {
  const seen = new Set<string>();
  for (const casus of casussen) {
    const first = Math.min(changeInstants(casus.facts, 0)[0] ?? Date.now(), Date.now()) - DAY;
    await makeFresh(casus, first);
    const made = await rowsOf(casus);
    for (const at of [first + 1, Date.now() - 1000, Date.now()]) await makeFresh(casus, at);
    expect(await rowsOf(casus), JSON.stringify(casus.facts)).toEqual(made);
    for (const { name, over } of made) seen.add(`${name} ${over === true ? "over" : "open"}`);
  }
  for (const table of ["part_grant", "sight", "consent_standing"])
    expect([...seen]).toEqual(expect.arrayContaining([`${table} over`, `${table} open`]));
  expect([...seen]).toEqual(expect.arrayContaining(["consent_hold open", "consent_opening open"]));
});

test("rows that someone changed by hand are put right, and no others", async () => {
  for (const casus of casussen) {
    await makeFresh(casus, Date.now());
    const [grant] = await admin<{ id: string }[]>`update part_grant set until = now() + interval '1 minute'
      where ctid = (select ctid from part_grant where casus_id = ${casus.casusId} and ended_at is null
        and (until is null or until > now() + interval '1 hour') limit 1) returning id`;
    if (!grant) continue;
    const before = await rowsOf(casus);
    await makeFresh(casus, Date.now());
    const after = await rowsOf(casus);
    const known = new Set(before.map(({ id }) => id));
    expect(after.filter(({ id }) => !known.has(id)).map(({ name }) => name)).toEqual(["part_grant"]);
    const ended = after.filter(
      ({ id, ended: now }) => now && !before.some((row) => row.id === id && row.ended),
    );
    expect(ended.map(({ id }) => id)).toEqual([grant.id]);
  }
});
