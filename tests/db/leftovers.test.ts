/** B2: what one transaction leaves on a pooled connection is nothing for the next. One connection for everybody. */
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool, pool } from "@/lib/db/client";
import { asGate, asMaterialiser, asPerson, type Hat, type Transaction, within } from "@/lib/db/doors";
import { part } from "@/lib/db/schema/note";
import { hatOf, loadAttacked } from "./attack-world";
import { newDatabase } from "./database";
import type { Loaded } from "./world";

let here: Loaded;
let elsewhere: Loaded;
let anna: Hat;
let bram: Hat;
let stranger: Hat;
let admin: postgres.Sql;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.DATABASE_POOL = "1";
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  ({ here, elsewhere } = await loadAttacked(adminUrl));
  [anna, bram, stranger] = [hatOf(here, "anna"), hatOf(here, "bram"), hatOf(elsewhere, "bram")];
  return async () => {
    await admin.end();
    await closePool();
    delete process.env.DATABASE_POOL;
  };
});

const readIn = async (tx: Transaction) =>
  (await tx.select({ id: part.id }).from(part)).map(({ id }) => id).sort();
const read = (hat: Hat) => asPerson(hat, readIn);

describe("left by somebody else", () => {
  test("settings of a whole session change nothing", async () => {
    const before = [await read(bram), await read(stranger)];
    await asPerson(anna, (tx) =>
      tx.execute(sql`select set_config('app.collaboration', ${here.collaborationId}, false),
        set_config('app.person', ${anna.personId}, false), set_config('app.staff', 'true', false),
        set_config('app.casus', ${here.casusId}, false), set_config('app.changing', ${here.casusId}, false),
        set_config('app.now', '2100-01-01T00:00:00Z', false), set_config('app.rules_version', 'other', false)`),
    );
    expect([await read(bram), await read(stranger)]).toEqual(before);
    // What is changed by nobody is stale, and closed, whatever was being changed on this connection before.
    await admin`update reach set fresh = false where casus_id = ${here.casusId}`;
    expect(await asPerson(bram, readIn, here.casusId)).toEqual([]);
    await admin`update reach set fresh = true where casus_id = ${here.casusId}`;
    const [left] = await asGate((tx) =>
      tx.execute(sql`select ctx_collaboration() as covenant, ctx_person() as person, ctx_casus() as casus, ctx_is_staff() as staff,
        ctx_changing() as changing, ctx_now() = now() as now`),
    );
    expect(left).toEqual({
      covenant: null,
      person: null,
      casus: null,
      staff: false,
      changing: null,
      now: true,
    });
  });

  test("a role of a whole session opens nothing", async () => {
    const before = await read(bram);
    await asPerson(anna, (tx) => tx.execute(sql`select set_config('role', 'materialiser', false)`));
    expect(await read(bram)).toEqual(before);
    await expect(asGate(readIn)).rejects.toThrow(/42501/);
    await pool().client`reset role`;
  });

  test("a prepared question is answered to whoever asks it, in the role in which it is asked", async () => {
    const ask = async (tx: Transaction) =>
      [...(await tx.execute<{ id: string }>(sql`execute what_there_is`))].map(({ id }) => id).sort();
    const expected = [await read(anna), await read(bram), await read(stranger)];
    const all = await asMaterialiser(here.collaborationId, readIn);
    await asPerson(anna, (tx) => tx.execute(sql`prepare what_there_is as select id from part`));
    // More than five times, so that the server keeps one plan for all.
    for (let round = 0; round < 8; round += 1) {
      const found = [await asPerson(anna, ask), await asPerson(bram, ask), await asPerson(stranger, ask)];
      expect(found).toEqual(expected);
      expect(await asMaterialiser(here.collaborationId, ask)).toEqual(all);
      await expect(asGate(ask)).rejects.toThrow(/42501/);
    }
    await asPerson(anna, (tx) => tx.execute(sql`deallocate what_there_is`));
    expect(expected[0]).not.toEqual(expected[1]);
  });

  test("a transaction that failed, was cut off or undone leaves the next its own rows alone", async () => {
    const before = [await read(bram), await read(stranger)];
    const breaking = [
      sql`select 1 / 0`,
      sql`select set_config('app.person', ${anna.personId}, true), 1 / 0`,
      sql`rollback`,
      sql`commit`,
      sql`set local statement_timeout = 1; select pg_sleep(5)`,
    ];
    for (const statement of breaking) {
      await asPerson(anna, (tx) => tx.execute(statement)).catch(() => {});
      expect([await read(bram), await read(stranger)]).toEqual(before);
    }
  });

  test("and what was undone within a transaction leaves who asks as it was", async () => {
    const before = await read(bram);
    await asPerson(bram, async (tx) => {
      await tx.execute(sql`savepoint before`);
      await tx.execute(
        sql`select set_config('app.person', ${anna.personId}, true), set_config('role', 'materialiser', true)`,
      );
      await tx.execute(sql`rollback to savepoint before`);
      expect(await readIn(tx)).toEqual(before);
    });
  });
});

describe("a piece of work in another role", () => {
  test("leaves the role that it came from, also when it throws", async () => {
    const before = await read(bram);
    await asPerson(bram, async (tx) => {
      const failing = within(tx, "materialiser", "person", () => Promise.reject(new Error("no such key")));
      await expect(failing).rejects.toThrow("no such key");
      expect(await readIn(tx)).toEqual(before);
    });
  });

  test("tells of the fault that it met, not of the transaction that it broke", async () => {
    const broken = asPerson(bram, (tx) =>
      within(tx, "materialiser", "person", () => tx.execute(sql`select 1 / 0`)),
    );
    await expect(broken).rejects.toThrow(/22012/);
  });

  test("is not begun beside another: each would be done in the other's role", async () => {
    const beside = asPerson(bram, (tx) =>
      Promise.all([
        within(tx, "materialiser", "person", () => tx.execute(sql`select pg_sleep(0)`)),
        within(tx, "gate", "person", () => tx.execute(sql`select pg_sleep(0)`)),
      ]),
    );
    await expect(beside).rejects.toThrow(/one after the other/);
  });
});

describe("left beside the doors", () => {
  test("no role and no database begins with settings of its own", async () => {
    const rows = await admin`select s.setconfig from pg_db_role_setting s
      where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))`;
    expect([...rows]).toEqual([]);
  });
});
