/**
 * C2, A2: what refusals, errors, plans, numbers and the catalogue tell. Somebody with SQL of their own and their own identity
 * learns from none of them whether there is something that they may not see.
 */
import { randomUUID } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson, type Hat } from "@/lib/db/doors";
import { hatsOf } from "./agreement";
import { attempt, hatOf, idIn, keyOf, loadAttacked, undone } from "./attack-world";
import { newDatabase } from "./database";
import type { Loaded } from "./world";

let admin: postgres.Sql;
let appUrl = "";
let here: Loaded;
let beside: Loaded;
let elsewhere: Loaded;
/** What a person may select from as a whole. */
let tables: string[];

beforeAll(async () => {
  const database = await newDatabase();
  appUrl = database.appUrl;
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK = Buffer.alloc(32, 7).toString("base64");
  admin = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
  ({ here, beside, elsewhere } = await loadAttacked(database.adminUrl));
  await admin`analyze`;
  const rows = await admin<{ name: string }[]>`select table_schema || '.' || table_name as name
    from information_schema.role_table_grants
    where grantee = 'person' and privilege_type = 'SELECT' and table_schema in ('public', 'keyring') order by 1`;
  tables = rows.map(({ name }) => name);
  return async () => {
    await admin.end();
    await closePool();
  };
});

const hat = (name: string): Hat => hatOf(here, name);

describe("an error in a condition", () => {
  test("is only ever met on a row that one may see, in every table and for everybody", async () => {
    expect(tables.length).toBeGreaterThan(40);
    let hidden = 0;
    for (const who of [...hatsOf(here), hatOf(elsewhere, "bram")]) {
      for (const casusId of [here.casusId, undefined]) {
        await asPerson(
          who,
          async (tx) => {
            for (const table of tables) {
              const from = sql.raw(table);
              const shown = await tx.execute<{ place: string }>(sql`select ctid::text as place from ${from}`);
              const places = `{${shown.map(({ place }) => `"${place}"`).join()}}`;
              // Divides by zero on whatever row it is asked about that was not shown.
              const [row] = await tx.execute<{ count: number }>(sql`select count(*)::int as count from ${from}
                where 1 / (case when ctid::text = any (${places}::text[]) then 1 else 0 end) = 1`);
              expect([table, row?.count]).toEqual([table, shown.length]);
              hidden += shown.length === 0 ? 1 : 0;
            }
          },
          casusId,
        );
      }
    }
    expect(hidden).toBeGreaterThan(0);
  });

  test("is met in no other clause either", async () => {
    const part = idIn(here, "n4");
    const boom = sql`1 / (case when p.id = ${part} then 0 else 1 end)`;
    const clauses: SQL[] = [
      sql`select ${boom} from part p`,
      sql`select 1 from part p order by ${boom}`,
      sql`select max(${boom}) from part p`,
      sql`select 1 from part p group by ${boom}`,
      sql`select 1 from participant s join part p on ${boom} = 1`,
      sql`select 1 from participant s left join part p on p.author_id = s.person_id and ${boom} = 1`,
      sql`select 1 where exists (select from part p where ${boom} = 1)`,
      sql`select (select count(*) from part p where ${boom} = 1) from participant`,
      sql`with own as materialized (select * from part p where ${boom} = 1) select 1 from own`,
      sql`select row_number() over (order by ${boom}) from part p`,
      sql`update part p set taken_back_at = now() where ${boom} = 2`,
      sql`select 1 from part p where ${boom} = 1 for update`,
      sql`select 1 from part p tablesample system (100) where ${boom} = 1`,
      sql`select 1 from part p where p.body::text::int = 1 and p.id = ${part}`,
    ];
    for (const [index, clause] of clauses.entries()) {
      for (const casusId of [here.casusId, undefined])
        expect([index, await attempt(hat("bram"), clause, casusId)]).toEqual([
          index,
          expect.stringMatching(/ rows$/),
        ]);
    }
  });

  test("names no value of a row, whoever sees it", async () => {
    const cast = asPerson(hat("bram"), (tx) => tx.execute(sql`select encode(body, 'base64')::int from part`));
    await expect(cast).rejects.toThrow(/^The database refused a query \(22P02/);
  });
});

describe("a foreign or unique key", () => {
  const row = (table: string, columns: Record<string, SQL>) =>
    sql`insert into ${sql.identifier(table)} (collaboration_id, casus_id, ${sql.join(
      Object.keys(columns).map((name) => sql.identifier(name)),
      sql`, `,
    )}) values (${keyOf(here)}, ${sql.join(Object.values(columns), sql`, `)})`;
  const one = () => sql`${randomUUID()}::uuid`;

  /** Inserts that name somebody, as whom. Vera is the pupil's confidant, and known to nobody else. */
  const NAMING: [title: string, who: string, statement: (person: SQL) => SQL][] = [
    [
      "keeps the own part from somebody",
      "bram",
      (person) => row("part_withheld", { id: one(), part_id: idIn(here, "n1"), person_id: person }),
    ],
    [
      "says whom the own part is about",
      "bram",
      (person) => row("part_concerns", { part_id: idIn(here, "n1"), person_id: person }),
    ],
    [
      "asks somebody",
      "anna",
      (person) =>
        row("consent_signer", {
          consent_id: idIn(here, "c1"),
          person_id: person,
          asked_at: sql`now()`,
          route: sql`'email'`,
        }),
    ],
    [
      "makes somebody a recipient",
      "anna",
      (person) => row("consent_recipient", { id: one(), consent_id: idIn(here, "c1"), person_id: person }),
    ],
  ];

  test.each(NAMING)("does not tell who %s whether somebody takes part", async (_title, who, statement) => {
    const answers: string[] = [];
    for (const person of [idIn(here, "vera"), one(), idIn(elsewhere, "anna")])
      answers.push(await attempt(hat(who), statement(person), here.casusId));
    expect(answers).toEqual(["42501", "42501", "42501"]);
  });

  test("does not tell who leaves somebody out of their answer whether somebody takes part", async () => {
    const answer = randomUUID();
    const given = row("consent_response", {
      id: sql`${answer}`,
      consent_id: idIn(here, "c1"),
      by_id: idIn(here, "moeder"),
      at: sql`now()`,
      answer: sql`'given'`,
      form: sql`'online'`,
      informed_what: sql`true`,
      informed_to_whom: sql`true`,
      informed_why: sql`true`,
      informed_consequences: sql`true`,
      signature_kind: sql`'ticked'`,
      idempotency_key: one(),
    });
    // As in every change: what one is asked stays in sight while the own answer makes the casus stale.
    const changing = sql`select set_config('app.changing', ${here.casusId}, true)`;
    const except = (what: Record<string, SQL>) =>
      sql<{
        answer: unknown;
      }>`${row("response_exception", { id: one(), response_id: sql`${answer}`, ...what })}
        returning 'left out' as answer`;
    const outcome = (what: Record<string, SQL>) =>
      undone(hat("moeder"), [changing, given], except(what), here.casusId);
    expect(await outcome({ category: sql`'gezin'` })).toBe('"left out"');
    for (const person of [idIn(here, "vera"), one(), idIn(elsewhere, "anna")])
      expect(await outcome({ person_id: person })).toBe("42501");
  });

  test("does not tell of what belongs to another casus or covenant", async () => {
    for (const other of [beside, elsewhere]) {
      for (const [table, columns] of [
        ["part_seen", { part_id: "n1", person_id: "bram" }],
        ["consent_draft", { id: "n1", consent_id: "c1", person_id: "bram" }],
        ["part_concerns", { part_id: "n1", person_id: "bram" }],
      ] as const) {
        const insert = (idOf: (name: string) => SQL) =>
          attempt(
            hat("bram"),
            row(
              table,
              Object.fromEntries(
                Object.entries(columns).map(([column, name]) => [
                  column,
                  name === "bram" ? idIn(here, name) : idOf(name),
                ]),
              ),
            ),
          );
        const [hidden, unknown] = [await insert((name) => idIn(other, name)), await insert(() => one())];
        expect([table, hidden]).toEqual([table, unknown]);
      }
    }
  });
});

describe("the audit chain", () => {
  const append = (scope: string, what = "parts.read") =>
    sql`select audit_append(${scope}, 'reads', null, null, ${what}, null, null, null, '{}'::uuid[])`;

  test("takes no event about a casus that was never shown to whoever writes it, and says no more", async () => {
    const answers: string[] = [];
    for (const scope of [elsewhere.casusId, randomUUID(), beside.casusId])
      answers.push(await attempt(hatOf(elsewhere, "bram"), append(scope)));
    expect(answers).toEqual(["1 rows", "42501", "42501"]);
  });

  test("does not say how many events it holds", async () => {
    const [row] = await asPerson(hat("bram"), (tx) => tx.execute(append(here.casusId)));
    expect(Object.values(row ?? {}).join("")).toBe("");
  });

  test("takes no event of another moment", async () => {
    const append = (at: SQL) =>
      sql`select audit_append(${here.casusId}, 'reads', ${at}, null, 'parts.read', null, null, null, '{}'::uuid[])`;
    for (const at of [sql`now() - interval '1 second'`, sql`now() + interval '1 hour'`])
      expect(await attempt(hat("bram"), append(at))).toBe("42501");
    expect(await attempt(hat("bram"), append(sql`clock_timestamp()`))).toBe("1 rows");
  });

  test("takes no words that could pass for those of another field", async () => {
    for (const what of ["", "parts.read\nzorg"])
      expect([what, await attempt(hat("bram"), append(here.casusId, what))]).toEqual([what, "23514"]);
  });
});

describe("the catalogue and the server", () => {
  test("tell nothing of the values in our tables", async () => {
    for (const view of ["pg_stats", "pg_stats_ext", "pg_stats_ext_exprs"])
      expect([
        view,
        await attempt(
          hat("anna"),
          sql`select * from ${sql.identifier(view)} where schemaname in ('public', 'keyring')`,
        ),
      ]).toEqual([view, "0 rows"]);
    for (const table of ["pg_statistic", "pg_statistic_ext_data", "pg_authid", "pg_largeobject"])
      expect([table, await attempt(hat("anna"), sql`select * from ${sql.identifier(table)}`)]).toEqual([
        table,
        "42501",
      ]);
  });

  test("do not tell what others are asking at the moment", async () => {
    const other = postgres(appUrl, { max: 1, onnotice: () => {} });
    try {
      await other`select 'een geheim van iemand anders' as words`;
      const seen = await asPerson(hat("anna"), (tx) =>
        tx.execute<{ query: string }>(
          sql`select query from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`,
        ),
      );
      expect(seen.length).toBeGreaterThan(0);
      expect(new Set(seen.map(({ query }) => query))).toEqual(new Set(["<insufficient privilege>"]));
    } finally {
      await other.end();
    }
  });

  test("hold no large objects, no publications, no rules and no event triggers", async () => {
    const [row] = await admin`select (select count(*) from pg_largeobject_metadata)::int as objects,
      (select count(*) from pg_publication)::int as publications, (select count(*) from pg_event_trigger)::int as events,
      (select count(*) from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'keyring'))::int as rules`;
    expect(row).toEqual({ objects: 0, publications: 0, events: 0, rules: 0 });
  });
});

const FORBIDDEN: [title: string, statement: SQL][] = [
  ["becomes the owner", sql`set local role owner`],
  ["becomes who makes backups", sql`set local role backup`],
  ["becomes who writes the audit chain", sql`set local role audit_writer`],
  ["becomes the server's own", sql`set local role postgres`],
  ["logs in as somebody else", sql`set local session authorization postgres`],
  ["leaves triggers out", sql`set local session_replication_role = replica`],
  ["takes a trigger off", sql`alter table part disable trigger all`],
  ["takes row-level security off", sql`alter table part disable row level security`],
  ["takes its force off", sql`alter table part no force row level security`],
  ["makes a policy", sql`create policy mine on part using (true)`],
  ["drops a policy", sql`drop policy granted on part`],
  [
    "replaces a function",
    sql`create or replace function ctx_person() returns uuid language sql return null::uuid`,
  ],
  ["makes a view", sql`create view everything as select * from part`],
  ["gives a role away", sql`grant materialiser to gate`],
  ["runs a program", sql`copy (select 1) to program 'true'`],
  ["reads a file", sql`select pg_read_file('/etc/passwd')`],
  ["brings in a library", sql`create extension dblink`],
  ["runs as it likes", sql`create function public.mine() returns int language sql return 1`],
  [
    "ends somebody's connection",
    sql`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'`,
  ],
  ["empties a table", sql`truncate part`],
  ["locks a table against everybody", sql`lock table part in access exclusive mode`],
];

describe("nobody in service", () => {
  test.each(FORBIDDEN)("%s", async (_title, statement) => {
    expect(await attempt(hat("anna"), statement)).toBe("42501");
  });

  test("turns row-level security off for themselves: the question is refused, not answered", async () => {
    const open = asPerson(hat("bram"), async (tx) => {
      await tx.execute(sql`set local row_security = off`);
      return tx.execute(sql`select id from part`);
    });
    await expect(open).rejects.toThrow(/42501/);
  });

  test("reads anything before taking a role", async () => {
    const login = postgres(appUrl, { max: 1, onnotice: () => {} });
    try {
      for (const table of [...tables, "public.session", "public.account", "public.audit_event"])
        await expect(login.unsafe(`select from ${table}`), table).rejects.toThrow(/permission denied/);
    } finally {
      await login.end();
    }
  });
});
