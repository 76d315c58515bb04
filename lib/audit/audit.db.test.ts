/** E1: the audit chain shows every change to itself. */
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { newDatabase } from "@/tests/db/database";
import { append } from "./append";
import { makeCheckpoint } from "./checkpoint";
import { verifyAudit } from "./verify";

const hat = { collaborationId: newId(), personId: newId(), kind: "staff" as const };
/** What happens in no casus stands in the covenant's chain. */
const scopeId = hat.collaborationId;
let admin: postgres.Sql;
/** What the table itself demands of an event, as long as nobody takes that away. */
let apart = "";

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_AUDIT_KEY = Buffer.alloc(32, 3).toString("base64");
  admin = postgres(adminUrl, { max: 1 });
  for (let event = 0; event < 6; event += 1) {
    await asPerson(hat, (tx) =>
      append(tx, event % 3 === 2 ? "reads" : "changes", {
        action: "note.write",
        scopeId,
        objects: [newId(), newId()],
        forId: newId(),
        purpose: "begeleiding",
        rule: "CON-1",
        ground: "toestemming",
      }),
    );
  }
  await makeCheckpoint();
  const [row] = await admin<
    { apart: string }[]
  >`select pg_get_expr(conbin, conrelid) as apart from pg_constraint
    where conname = 'audit_event_fields_stand_apart'`;
  apart = row?.apart ?? "";
  return async () => {
    await admin.end();
    await closePool();
  };
});

/** Does something to the tables, verifies, and puts everything back. */
async function faultsAfter(tamper: (sql: postgres.Sql) => Promise<unknown>): Promise<string[]> {
  await admin`create table kept_events as table audit_event`;
  await admin`create table kept_heads as table audit_head`;
  await admin`alter table audit_event drop constraint audit_event_fields_stand_apart`;
  await tamper(admin);
  const { faults } = await verifyAudit();
  await admin`truncate audit_event, audit_head`;
  await admin`insert into audit_event table kept_events`;
  await admin`insert into audit_head table kept_heads`;
  await admin`drop table kept_events, kept_heads`;
  await admin`alter table audit_event add constraint audit_event_fields_stand_apart check (${admin.unsafe(apart)})`;
  return faults;
}

describe("the audit chain", () => {
  test("is whole when nobody touched it", async () => {
    expect(await verifyAudit()).toEqual({ chains: 2, events: 6, faults: [] });
    expect(await faultsAfter(async () => {})).toEqual([]);
  });

  const edits = {
    at: "at + interval '1 millisecond'",
    actor_id: "gen_random_uuid()",
    for_id: "null",
    action: "'note.read'",
    purpose: "'iets anders'",
    rule: "'ACC-1'",
    ground: "'auteur'",
    objects: "objects[1:1]",
    previous: "digest",
    digest: "previous",
    seq: "seq + 10",
    chain: "'anders'",
    scope_id: "gen_random_uuid()",
  };
  for (const [column, value] of Object.entries(edits)) {
    test.each([1, 2, 3, 4])(`shows an edited ${column} in event %i`, async (seq) => {
      const faults = await faultsAfter((sql) =>
        sql.unsafe(`update audit_event set ${column} = ${value} where chain = 'changes' and seq = ${seq}`),
      );
      expect(faults).not.toEqual([]);
    });
  }

  test.each([1, 2, 3, 4])("shows that event %i was deleted", async (seq) => {
    expect(
      await faultsAfter((sql) => sql`delete from audit_event where chain = 'changes' and seq = ${seq}`),
    ).not.toEqual([]);
  });

  test("shows that two events were swapped", async () => {
    const faults = await faultsAfter(async (sql) => {
      await sql`update audit_event set seq = 100 where chain = 'changes' and seq = 2`;
      await sql`update audit_event set seq = 2 where chain = 'changes' and seq = 3`;
      await sql`update audit_event set seq = 3 where chain = 'changes' and seq = 100`;
    });
    expect(faults).not.toEqual([]);
  });

  test("shows that an event was repeated", async () => {
    const faults = await faultsAfter(
      (
        sql,
      ) => sql`insert into audit_event select collaboration_id, scope_id, chain, 5, at, actor_id, for_id, action,
      purpose, rule, ground, objects, previous, digest from audit_event where chain = 'changes' and seq = 4`,
    );
    expect(faults).not.toEqual([]);
  });

  test("shows words that were moved from one field to another, and objects by another shape", async () => {
    const { collaborationId, personId } = hat;
    await asPerson(hat, (tx) =>
      append(tx, "changes", { action: "a", scopeId, objects: [collaborationId, personId], rule: "CON-1" }),
    );
    const moves = [
      "rule = null, ground = rule",
      "purpose = ''",
      "action = action || E'\\n', purpose = null",
      "objects = array[objects]",
      "objects = objects || null::uuid",
    ];
    for (const move of moves) {
      const faults = await faultsAfter((sql) =>
        sql.unsafe(`update audit_event set ${move} where action = 'a'`),
      );
      expect([move, faults.length > 0]).toEqual([move, true]);
    }
  });

  test("shows against the checkpoint that the tail was cut and the head put back", async () => {
    const faults = await faultsAfter(async (sql) => {
      await sql`delete from audit_event where chain = 'changes' and seq = 4`;
      await sql`update audit_head set seq = 3, digest = (select digest from audit_event where chain = 'changes' and seq = 3) where chain = 'changes'`;
    });
    expect(faults).not.toEqual([]);
  });

  test("shows against the checkpoint that a whole chain went", async () => {
    const faults = await faultsAfter(async (sql) => {
      await sql`delete from audit_event where chain = 'reads'`;
      await sql`delete from audit_head where chain = 'reads'`;
    });
    expect(faults).not.toEqual([]);
  });

  test("shows a checkpoint that somebody else signed", async () => {
    await admin`update audit_checkpoint set signature = decode(repeat('00', 64), 'hex')`;
    expect((await verifyAudit()).faults).toContain("a checkpoint's signature is not ours");
  });
});

describe("who writes the chain", () => {
  test("a person cannot write, change or read it beside the function", async () => {
    for (const attack of [
      "insert into audit_event select * from audit_event",
      "update audit_head set seq = 0",
      "delete from audit_event",
      "select * from audit_event",
    ]) {
      await expect(asPerson(hat, (tx) => tx.execute(attack))).rejects.toThrow();
    }
  });
});
