/** What reading costs, beside the same select without a gate in the same kind of transaction. */
import type postgres from "postgres";
import { RULES_VERSION } from "@/lib/policy/version";
import { rounds } from "./rounds";
import type { BenchWorld } from "./world";

type Who = { collaborationId: string; personId: string; casusId: string };

const settings = (
  sql: postgres.TransactionSql,
  role: string,
  who: Who,
) => sql`select set_config('role', ${role}, true),
  set_config('app.collaboration', ${who.collaborationId}, true), set_config('app.person', ${who.personId}, true),
  set_config('app.staff', 'true', true), set_config('app.casus', ${who.casusId}, true), set_config('app.rules_version', ${RULES_VERSION}, true)`;

/** One transaction as a door makes it, with one query in it, sent in one go. */
const inRole = (
  sql: postgres.Sql,
  role: string,
  who: Who,
  query: (tx: postgres.TransactionSql) => postgres.PendingQuery<postgres.Row[]>,
) => sql.begin((tx) => [settings(tx, role, who), query(tx)]);

export async function reads(
  app: postgres.Sql,
  { collaborationId, readers, casussen }: BenchWorld,
): Promise<void> {
  const casusOf = (turn: number) => casussen[(turn * 31) % casussen.length] ?? "";
  const memberOf = (turn: number) =>
    readers[((((turn * 31) % casussen.length) + 1) * 7) % readers.length] ?? "";
  const inCasus = (turn: number) => ({ collaborationId, personId: memberOf(turn), casusId: casusOf(turn) });
  const overAll = (turn: number) => ({
    collaborationId,
    personId: readers[(turn * 37) % readers.length] ?? "",
    casusId: "",
  });

  // The rows that are read are the same: without a gate their ids are known beforehand.
  const known = new Map<string, string[]>();
  for (let turn = 0; turn < 2100; turn += 1) {
    const who = inCasus(turn);
    const key = `${who.personId} ${who.casusId}`;
    if (known.has(key)) continue;
    const [, rows] = await inRole(
      app,
      "person",
      who,
      (tx) =>
        tx`select id from part where collaboration_id = ${collaborationId} and casus_id = ${who.casusId}`,
    );
    known.set(
      key,
      (rows ?? []).map((row) => String(row.id)),
    );
  }
  const counts = [...known.values()].map((ids) => ids.length);
  console.log(`a reader reads ${Math.min(...counts)} to ${Math.max(...counts)} parts of a casus of 40`);
  const newest = new Map<string, { ids: string[]; casussenOf: string[] }>();
  for (let turn = 0; turn < readers.length; turn += 1) {
    const who = overAll(turn);
    if (newest.has(who.personId)) continue;
    const [, rows] = await inRole(app, "person", who, newestQuery(who));
    newest.set(who.personId, {
      ids: (rows ?? []).map((row) => String(row.id)),
      casussenOf: (rows ?? []).map((row) => String(row.casus_id)),
    });
  }

  const found = await rounds({
    "casus, gated": (turn) => {
      const who = inCasus(turn);
      return inRole(
        app,
        "person",
        who,
        (tx) =>
          tx`select id, category, body from part where collaboration_id = ${collaborationId} and casus_id = ${who.casusId} order by id desc`,
      );
    },
    "casus, no gate": (turn) => {
      const who = inCasus(turn);
      return inRole(
        app,
        "ungated",
        who,
        (tx) =>
          tx`select id, category, body from part where collaboration_id = ${collaborationId} and casus_id = ${who.casusId} order by id desc`,
      );
    },
    "casus, no gate, same rows": (turn) => {
      const who = inCasus(turn);
      const ids = known.get(`${who.personId} ${who.casusId}`) ?? [];
      return inRole(
        app,
        "ungated",
        who,
        (tx) =>
          tx`select id, category, body from part where collaboration_id = ${collaborationId} and casus_id = ${who.casusId} and id = any (${ids}::uuid[]) order by id desc`,
      );
    },
    "newest 50, gated": (turn) => {
      const who = overAll(turn);
      return inRole(app, "person", who, newestQuery(who));
    },
    "newest 50, no gate, same rows": (turn) => {
      const who = overAll(turn);
      const { ids, casussenOf } = newest.get(who.personId) ?? { ids: [], casussenOf: [] };
      return inRole(
        app,
        "ungated",
        who,
        (
          tx,
        ) => tx`select p.id, p.category, p.body from unnest(${casussenOf}::uuid[], ${ids}::uuid[]) with ordinality w(casus_id, id, place)
        join part p on p.collaboration_id = ${collaborationId} and p.casus_id = w.casus_id and p.id = w.id order by w.place`,
      );
    },
  });
  const ratio = (one: string, other: string) =>
    ((found[one] ?? Number.NaN) / (found[other] ?? Number.NaN)).toFixed(2);
  for (const [name, time] of Object.entries(found)) console.log(`${name.padEnd(32)} ${time.toFixed(3)} ms`);
  console.log(
    `all my notes of a casus: ${ratio("casus, gated", "casus, no gate")} of the same select without a gate, ${ratio("casus, gated", "casus, no gate, same rows")} of the same rows`,
  );
  console.log(
    `the 50 newest: ${ratio("newest 50, gated", "newest 50, no gate, same rows")} of the same rows without a gate`,
  );
}

/** Driven by the reader's grants, newest first; row-level security guards each part. */
const newestQuery =
  ({ collaborationId }: Who) =>
  (tx: postgres.TransactionSql) => tx`
  select p.id, p.casus_id, p.category, p.body from (
    select part_id, casus_id from part_grant where collaboration_id = ${collaborationId} order by part_id desc limit 50) g
  join part p on p.collaboration_id = ${collaborationId} and p.casus_id = g.casus_id and p.id = g.part_id order by p.id desc`;
