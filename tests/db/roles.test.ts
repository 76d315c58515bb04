/** B1, A2: what the other doors cannot do. Gate, jobs, materialiser and auditor each touch what their work needs, no more. */
import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asGate, asJob, asMaterialiser, type Transaction } from "@/lib/db/doors";
import { bytes, idIn, keyOf, loadAttacked, outcomeOf } from "./attack-world";
import { newDatabase } from "./database";
import { rowsDigest } from "./rows-digest";
import type { Loaded } from "./world";

let admin: postgres.Sql;
let here: Loaded;
let elsewhere: Loaded;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  ({ here, elsewhere } = await loadAttacked(adminUrl));
  return async () => {
    await admin.end();
    await closePool();
  };
});

let before = "";

type Door = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
const DOORS = {
  gate: asGate,
  jobs: (work) => asJob(work),
  auditor: (work) => asJob(work, "auditor"),
  materialiser: (work) => asMaterialiser(here.collaborationId, work),
} satisfies Record<string, Door>;

const answer =
  () => sql`insert into consent_response (collaboration_id, casus_id, id, consent_id, by_id, at, answer, form,
    informed_what, informed_to_whom, informed_why, informed_consequences, signature_kind, idempotency_key)
  values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "c1")}, ${idIn(here, "vader")}, now(), 'given', 'online', true, true, true,
    true, 'ticked', ${randomUUID()})`;
const grantIn = (
  world: Loaded,
) => sql`insert into part_grant (collaboration_id, casus_id, id, reader_id, part_id, rule, ground, "from", created_at)
  values (${keyOf(world)}, ${randomUUID()}, ${idIn(world, "dirk")}, ${idIn(world, "n5")}, 'CON-1', 'toestemming', now(), now())`;
const link =
  () => sql`insert into invitation (collaboration_id, casus_id, id, person_id, token_digest, short_code_digest, created_at)
  values (${keyOf(here)}, ${randomUUID()}, ${idIn(here, "moeder")}, ${bytes}, ${bytes}, now())`;
const session =
  () => sql`insert into session (token_digest, account_id, means, proven_at, started_at, expires, ends_at)
  values (${bytes}, ${randomUUID()}, 'demo', now(), now(), now(), now())`;

type Attempt = [title: string, statement: () => SQL];
const ATTEMPTS: Record<keyof typeof DOORS, Attempt[]> = {
  gate: [
    ["reads addresses", () => sql`select from contact`],
    ["reads names", () => sql`select name from person`],
    ["reads who belongs to which casus", () => sql`select from casus_person`],
    ["reads what is asked", () => sql`select question from consent_request`],
    ["reads answers", () => sql`select from consent_response`],
    ["reads grants", () => sql`select from part_grant`],
    ["answers", answer],
    ["ends a request", () => sql`update consent set ended_at = now()`],
    ["makes a link", link],
    ["takes a link away", () => sql`delete from invitation`],
    ["makes somebody officer", () => sql`update person set officer = true`],
    ["sees what waits to be sent", () => sql`select from outbox`],
    [
      "records in the audit chain",
      () => sql`insert into audit_head values (${keyOf(here)}, 'reads', 9, ${bytes})`,
    ],
    ["takes a key away", () => sql`delete from keyring.data_key`],
    ["reads the queue", () => sql`select from pgboss.job`],
    ["puts a job in the queue by hand", () => sql`insert into pgboss.job (name) values ('send')`],
    ["reads a key that seals", () => sql`select private_key from seal_certificate`],
  ],
  jobs: [
    ["reads a child's date of birth", () => sql`select from child`],
    ["reads names", () => sql`select name from person`],
    ["reads answers", () => sql`select from consent_response`],
    ["reads on which ground somebody reads", () => sql`select rule, by_id from part_grant`],
    ["reads links", () => sql`select token_digest from invitation`],
    ["reads codes", () => sql`select from one_time_code`],
    ["reads sessions", () => sql`select from session`],
    ["signs somebody in", session],
    ["changes an address", () => sql`update contact set address = ${bytes}`],
    ["changes whose an account is", () => sql`update account set email = 'iemand@anders.example'`],
    ["answers", answer],
    ["makes a link", link],
    ["opens a part", () => grantIn(here)],
    ["takes a certificate away", () => sql`delete from seal_certificate`],
    ["reads what is asked", () => sql`select question from consent_request`],
    ["reads an organisation's telephone", () => sql`select telephone from organisation`],
    ["takes away what waits", () => sql`delete from outbox`],
    ["changes the queue's tables", () => sql`alter table pgboss.job add column x text`],
    ["makes a table beside the queue's", () => sql`create table pgboss.x (y text)`],
    ["sends it to somebody else", () => sql`update outbox set person_id = ${idIn(here, "vader")}`],
  ],
  auditor: [
    ["edits an event", () => sql`update audit_event set action = 'x'`],
    ["takes an event away", () => sql`delete from audit_event`],
    ["moves a head", () => sql`update audit_head set seq = 0`],
    ["edits a checkpoint", () => sql`update audit_checkpoint set heads = ''`],
    ["takes a checkpoint away", () => sql`delete from audit_checkpoint`],
    ["reads names", () => sql`select name from person`],
    ["reads keys", () => sql`select from keyring.data_key`],
    ["reads certificates", () => sql`select from seal_certificate`],
    ["reads the queue", () => sql`select from pgboss.job`],
  ],
  materialiser: [
    ["reads the queue", () => sql`select from pgboss.job`],
    ["takes a job away", () => sql`delete from pgboss.job`],
    ["reads certificates", () => sql`select from seal_certificate`],
    ["reads words of a part", () => sql`select body from part`],
    ["reads a part's heading", () => sql`select heading from part`],
    ["reads what somebody remarked", () => sql`select from response_remark`],
    ["reads a signature", () => sql`select from response_signature`],
    ["reads a scan", () => sql`select from response_scan`],
    ["reads what a signer filled in so far", () => sql`select from consent_draft`],
    ["reads what was shown to a signer", () => sql`select from response_form`],
    ["reads what a message carries", () => sql`select secret from outbox`],
    [
      "sends a message that nobody plans ahead",
      () => sql`insert into outbox (collaboration_id, casus_id, id, kind, person_id, created_at, next_try_at)
        values (${keyOf(here)}, ${randomUUID()}, 'code', ${idIn(here, "moeder")}, now(), now())`,
    ],
    ["makes a link that repeats none", link],
    ["answers", answer],
    ["makes a part wider", () => sql`update part set scope = 'casus'`],
    ["makes somebody officer", () => sql`update person set officer = true`],
    ["ends a request", () => sql`update consent set ended_at = now()`],
    ["opens a part of another covenant", () => grantIn(elsewhere)],
    ["moves a grant to somebody else", () => sql`update part_grant set reader_id = ${idIn(here, "dirk")}`],
    ["takes grants away", () => sql`delete from part_grant`],
    [
      "ends grants of another covenant",
      () => sql`update part_grant set ended_at = now() where casus_id = ${elsewhere.casusId}`,
    ],
    [
      "says that another covenant's casus is fresh",
      () => sql`update reach set fresh = true where casus_id = ${elsewhere.casusId}`,
    ],
    [
      "reads another covenant's keys",
      () => sql`select from keyring.data_key where collaboration_id <> ${here.collaborationId}`,
    ],
    ["replaces a key", () => sql`update keyring.data_key set wrapped = ${bytes}`],
    ["reads the audit chain", () => sql`select from audit_event`],
  ],
};

describe.each(Object.entries(ATTEMPTS))("%s", (role, attempts) => {
  const door = Object.entries(DOORS).find(([name]) => name === role)?.[1] as Door;

  test.each(attempts)("%s: refused, or nothing there", async (_title, statement) => {
    before ||= await rowsDigest(admin);
    const outcome = await outcomeOf(door(async (tx) => `${(await tx.execute(statement())).count} rows`));
    expect(outcome).toMatch(/^(0 rows|42501)$/);
    expect(await rowsDigest(admin)).toBe(before);
  });
});

test("the materialiser of one covenant sees no row of another, and of none no row at all", async () => {
  const tables = await admin<{ name: string }[]>`select table_schema || '.' || table_name as name
    from information_schema.column_privileges where grantee = 'materialiser' and privilege_type = 'SELECT'
    and column_name = 'collaboration_id' order by 1`;
  expect(tables.length).toBeGreaterThan(40);
  const covenants = (covenant: string) =>
    asMaterialiser(covenant, async (tx) => {
      const found = new Set<string>();
      for (const { name } of tables) {
        const rows = await tx.execute<{ id: string }>(
          sql`select distinct collaboration_id as id from ${sql.raw(name)}`,
        );
        for (const { id } of rows) found.add(id);
      }
      return [...found];
    });
  expect(await covenants(here.collaborationId)).toEqual([here.collaborationId]);
  expect(await covenants(elsewhere.collaborationId)).toEqual([elsewhere.collaborationId]);
  expect(await covenants("")).toEqual([]);
});
