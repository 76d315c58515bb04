/**
 * B3: a policy that somebody breaks is noticed. Each fault is put into the database by itself; asking everybody what they can
 * select must then give an answer that is not what RULES.md says.
 */
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { type Arena, agrees, makeArena } from "./arena";
import { newDatabase } from "./database";

const SEEDS = Array.from({ length: process.env.DEEP === "1" ? 80 : 24 }, (_, place) => 91_000 + place);

let admin: postgres.Sql;
let arena: Arena;

beforeAll(async () => {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.DATABASE_POOL = "1";
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  arena = await makeArena(adminUrl, admin, SEEDS);
  return async () => {
    await admin.end();
    await closePool();
  };
}, 600_000);

const ME = String.raw`(?:ctx_person\(\)|\( SELECT ctx_person\(\) AS ctx_person\))`;
const seen = (kind: string) => `ANY (( SELECT seen('${kind}'::text) AS seen)::uuid[])`;

type Change = [from: string | RegExp, to: string];
type Fault = [title: string, table: string, policy: string, ...changes: Change[]];

const withoutCovenant = (table: string): Fault => [
  `${table} without its covenant`,
  table,
  "one_covenant",
  [
    /collaboration_id = (ctx_collaboration\(\)|\( SELECT ctx_collaboration\(\) AS ctx_collaboration\))/,
    "true",
  ],
];

const FAULTS: Fault[] = [
  ...[
    "part",
    "sight",
    "part_grant",
    "consent",
    "contact",
    "consent_response",
    "person",
    "child",
    "meeting",
    "disclosure",
  ].map(withoutCovenant),
  ["sights of others", "sight", "own_sight", [new RegExp(`person_id = ${ME}`), "true"]],
  ["sights that were ended", "sight", "own_sight", ["ended_at IS NULL", "true"]],
  ["sights that are over", "sight", "own_sight", ["until > ctx_now()", "true"]],
  ["sights at their last instant", "sight", "own_sight", ["until > ctx_now()", "until >= ctx_now()"]],
  ["sights that are to come", "sight", "own_sight", ['"from" <= ctx_now()', "true"]],
  ["sights not at their first instant", "sight", "own_sight", ['"from" <= ctx_now()', '"from" < ctx_now()']],
  [
    "sights of a stale casus",
    "sight",
    "own_sight",
    [/casus_id = ANY \(\( SELECT fresh\(\) AS fresh\)::uuid\[\]\)/, "true"],
  ],
  ["grants of others", "part_grant", "own_grant", [new RegExp(`reader_id = ${ME}`), "true"]],
  ["grants that were ended", "part_grant", "own_grant", ["ended_at IS NULL", "true"]],
  ["grants that are over", "part_grant", "own_grant", ["until > ctx_now()", "true"]],
  ["grants at their last instant", "part_grant", "own_grant", ["until > ctx_now()", "until >= ctx_now()"]],
  ["grants that are to come", "part_grant", "own_grant", ['"from" <= ctx_now()', "true"]],
  [
    "grants not at their first instant",
    "part_grant",
    "own_grant",
    ['"from" <= ctx_now()', '"from" < ctx_now()'],
  ],
  ["parts of a stale casus, over all casussen", "part", "granted", [/r\.fresh AND/, "true AND"]],
  ["parts of a stale casus, inside it", "part", "granted", [/r\.fresh OR/, "true OR"]],
  [
    "parts by the rules of another release",
    "part",
    "granted",
    [/r\.rules_version = \( SELECT ctx_rules\(\) AS ctx_rules\)/, "true"],
  ],
  [
    "parts where a grant or a reach is enough",
    "part",
    "granted",
    [/AND \(EXISTS \( SELECT/, "OR (EXISTS ( SELECT"],
  ],
  [
    "heads of notes without a part that is read",
    "note",
    "of_readable_part",
    [/p\.note_id = note\.id/, "true"],
  ],
  [
    "from whom somebody else keeps a part",
    "part_withheld",
    "authors",
    [new RegExp(`p\\.author_id = ${ME}`), "true"],
  ],
  [
    "whom somebody else's part is about",
    "part_concerns",
    "authors",
    [new RegExp(`p\\.author_id = ${ME}`), "true"],
  ],
  [
    "what somebody else is still writing",
    "note_draft",
    "own_draft",
    [new RegExp(`person_id = ${ME}`), "true"],
  ],
  [
    "what somebody else's part said before",
    "part_version",
    "authors",
    [new RegExp(`author_id = ${ME}`), "true"],
  ],
  ["what others have read", "part_seen", "own_marks", [new RegExp(`person_id = ${ME}`), "true"]],
  [
    "colleagues from other casussen",
    "participant",
    "seen",
    [/\(casus_id, person_id\) IN \( SELECT s\.casus_id,\s+s\.object_id/, "person_id IN ( SELECT s.object_id"],
  ],
  [
    "people of other casussen",
    "casus_person",
    "seen",
    [/\(casus_id, person_id\) IN \( SELECT s\.casus_id,\s+s\.object_id/, "person_id IN ( SELECT s.object_id"],
  ],
  [
    "a pupil without the casus",
    "casus_person",
    "seen",
    ["(kind = 'child'::text) AND", "(kind = 'child'::text) OR"],
  ],
  ["staff who stand in no list", "person", "directory", ["AND o.listed", ""]],
  [
    "the directory to families",
    "person",
    "directory",
    [/AND \( SELECT ctx_is_staff\(\) AS ctx_is_staff\)/, ""],
  ],
  ["confidants' organisations", "organisation", "of_the_covenant", ["listed OR", "true OR"]],
  ["confidants' teams", "team", "of_the_covenant", [/o\.id = team\.organisation_id/, "true"]],
  ["a parent's address to who knows the parent", "contact", "seen", ["'contact'", "'guardian'"]],
  [
    "the birth date to who knows of the casus",
    "child",
    "seen",
    [
      /person_id = ANY \(\( SELECT seen\('child'::text\) AS seen\)::uuid\[\]\)/,
      `casus_id = ${seen("casus")}`,
    ],
  ],
  ["authority to who knows the guardian", "authority", "seen", ["'authority'", "'guardian'"]],
  [
    "authority to who recorded it and left",
    "authority",
    "seen",
    [/AND \(casus_id = ANY \(\( SELECT seen\('casus'::text\) AS seen\)::uuid\[\]\)\)/, ""],
  ],
  ["corrections to who knows the guardian", "authority_correction", "seen", ["'authority'", "'guardian'"]],
  ["leaks to the coordinators", "leak", "seen", ["'report'", "'authority'"]],
  ["leaks to everybody", "leak", "seen", [new RegExp(`author_id = ${ME}`), "true"]],
  [
    "who read it, to an author who does not know them",
    "leak_read",
    "seen",
    [/c\.person_id = leak_read\.reader_id/, "true"],
  ],
  ["to whom a leak was told", "leak_told", "seen", ["'report'", "'authority'"]],
  ["reports to the coordinators", "rested_report", "seen", ["'report'", "'authority'"]],
  ["who else matters to everybody of the casus", "casus_contact", "seen", ["'competence'", "'casus'"]],
  ["restrictions to who knows the guardian", "restriction", "seen", ["'authority'", "'guardian'"]],
  ["competence to everybody of the casus", "competence", "seen", ["'competence'", "'casus'"]],
  ["the invited to whom a meeting leaves out", "meeting_person", "seen", ["'company_left_out'", "'meeting'"]],
  ["the company less nobody", "meeting_person", "seen", [/ AND \(EXISTS \([\s\S]*?person_id\)\)\)\)/, ""]],
  [
    "the members of a kring less nobody",
    "ambtskring_member",
    "seen",
    [/ AND \(EXISTS \([\s\S]*person_id\)\)\)\)/, ""],
  ],
  [
    "what was agreed with the pupil to the coordinator",
    "kring_agreement",
    "seen",
    ["'agreement'", "'kring'"],
  ],
  [
    "a record of sharing to who reads the casus",
    "disclosure",
    "seen",
    [/id = ANY \(\( SELECT seen\('disclosure'::text\) AS seen\)::uuid\[\]\)/, `casus_id = ${seen("casus")}`],
  ],
  ["the text of a request to its recipients", "consent_request", "seen", ["'consent'", "'consent_state'"]],
  ["requests that never held to recipients", "consent", "seen", ["'consent_state'", "'casus'"]],
  [
    "what was left out, to recipients",
    "consent_category",
    "seen",
    [/consent_category\.category = ANY \(o\.categories\)/, "true"],
  ],
  ["answers to who is asked too", "consent_response", "seen", ["'answers'", "'consent'"]],
  ["not the own answer", "consent_response", "seen", [new RegExp(`by_id = ${ME}`), "false"]],
  [
    "remarks that were not ticked",
    "response_remark",
    "where_ticked",
    ["response_remark.for_asker OR", "true OR"],
  ],
  ["signatures to the asker", "response_signature", "givers", [new RegExp(`r\\.by_id = ${ME}`), "true"]],
  [
    "how far the other signers came",
    "consent_signer",
    "seen",
    [new RegExp(`\\(person_id = ${ME}\\) AND`), ""],
  ],
  ["who sat at the table, to who is asked too", "handover", "seen", ["'answers'", "'consent'"]],
  ["on whom a request waits, to who is asked", "consent_standing", "seen", ["'answers'", "'consent'"]],
  ["what is foreseen of a consent", "consent_hold", "seen", [/"from" <= ctx_now\(\)/, "true"]],
  ["what was foreseen and undone", "consent_hold", "seen", [/\(ended_at > "from"\)/, "true"]],
  ["when a consent held, to recipients", "consent_hold", "seen", [/\(until > ctx_now\(\)\)/, "true"]],
  [
    "a version without places before it was released",
    "guarded_version",
    "seen",
    ["second_agrees AND", "true AND"],
    ["(consent_id = ANY (( SELECT seen('guarded'::text) AS seen)::uuid[]))", "true"],
  ],
  [
    "the letter of before to whom reading is closed",
    "response_form",
    "of_response",
    ["(NOT closed_to_me(r.casus_id))", "true"],
  ],
  ["a pupil's words to the other coordinators", "child_words", "seen", ["(for_asker OR", "(true OR"]],
  [
    "a pupil's words to the other guardian",
    "child_words",
    "seen",
    [/\(\( SELECT ctx_person\(\) AS ctx_person\) = ANY \(for_guardians\)\)/, "true"],
  ],
  ["that a pupil was heard to who is asked", "child_heard", "seen", ["'answers'", "'consent'"]],
  ["what somebody else filled in so far", "consent_draft", "own", [new RegExp(`person_id = ${ME}`), "true"]],
  [
    "keys of other casussen",
    "keyring.data_key",
    "own_keys",
    [/scope_id = ANY \(\( SELECT reached\(\) AS reached\)::uuid\[\]\)/, "true"],
  ],
];

/** The policy with a fault in it; what it was before. */
async function broken([, table, policy, ...changes]: Fault): Promise<{ before: string; after: string }> {
  const [schema, name] = table.includes(".") ? table.split(".") : ["public", table];
  const [row] = await admin<{ qual: string }[]>`
    select qual from pg_policies where schemaname = ${schema ?? ""} and tablename = ${name ?? ""} and policyname = ${policy}`;
  if (row === undefined) throw new Error(`${table} has no policy ${policy}.`);
  const after = changes.reduce((qual, [from, to]) => qual.replace(from, to), row.qual);
  if (after === row.qual)
    throw new Error(`The policy ${policy} of ${table} has no such fault to make:\n${row.qual}`);
  return { before: row.qual, after };
}

const put = ([, table, policy]: Fault, qual: string) =>
  admin.unsafe(`alter policy ${policy} on ${table} using (${qual})`);

/** How many covenants it took to notice; null when none did. */
async function noticedAfter(): Promise<number | null> {
  for (const [place, covenant] of arena.covenants.entries()) {
    if (!(await agrees(arena, covenant))) return place + 1;
  }
  return null;
}

describe("without a fault", () => {
  test(
    "everybody sees what the rules show, at the very instants at which something begins and ends",
    { timeout: 600_000 },
    async () => {
      expect(await noticedAfter()).toBeNull();
    },
  );
});

describe("a fault is noticed that shows", () => {
  test.each(FAULTS)("%s", { timeout: 600_000 }, async (...fault) => {
    const { before, after } = await broken(fault);
    await put(fault, after);
    try {
      expect(await noticedAfter()).not.toBeNull();
    } finally {
      await put(fault, before);
    }
  });
});
