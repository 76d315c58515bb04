/** What reading costs, beside the same select without a gate in the same kind of transaction. */
import type postgres from "postgres";
import { beside, median, ratio } from "@/bench/figures";
import { RULES_VERSION } from "@/lib/policy/version";
import { rounds } from "./rounds";
import type { BenchWorld } from "./world";

/** Many short rounds: a slow moment then falls on both of what is compared, and is one of many. */
const PLAN = { warmUp: 5, count: 121, repeat: 40 };
const TURNS = (PLAN.warmUp + PLAN.count) * PLAN.repeat;

type Who = { collaborationId: string; personId: string; casusId: string };
type Query = (tx: postgres.TransactionSql) => postgres.PendingQuery<postgres.Row[]>;

/** One transaction as a door makes it, with one query in it, sent in one go. */
async function inRole(sql: postgres.Sql, role: string, who: Who, query: Query): Promise<postgres.Row[]> {
  const [, rows] = await sql.begin((tx) => [settings(tx, role, who), query(tx)]);
  return rows ?? [];
}

const settings = (
  tx: postgres.TransactionSql,
  role: string,
  { collaborationId, personId, casusId }: Who,
) => tx`select set_config('role', ${role}, true),
  set_config('app.collaboration', ${collaborationId}, true), set_config('app.person', ${personId}, true),
  set_config('app.staff', 'true', true), set_config('app.casus', ${casusId}, true), set_config('app.rules_version', ${RULES_VERSION}, true)`;

/** @param logIn makes a connection of the application's */
export async function reads(
  logIn: () => postgres.Sql,
  { collaborationId, readers, casussen }: BenchWorld,
): Promise<void> {
  // A statement that is prepared in one role is planned anew in another: each has its own connection.
  const [asPerson, asNobody] = [logIn(), logIn()];
  const gated = (who: Who, query: Query) => inRole(asPerson, "person", who, query);
  const ungated = (who: Who, query: Query) => inRole(asNobody, "ungated", who, query);

  const inCasus = (turn: number): Who => {
    const place = (turn * 31) % casussen.length;
    const personId = readers[((place + 1) * 7) % readers.length] ?? "";
    return { collaborationId, personId, casusId: casussen[place] ?? "" };
  };
  const overAll = (turn: number): Who => ({
    collaborationId,
    personId: readers[(turn * 37) % readers.length] ?? "",
    casusId: "",
  });

  // The rows that are read are the same: without a gate it is known beforehand which they are.
  const found = { inCasus: new Map<number, Place[]>(), newest: new Map<number, Place[]>() };
  for (let turn = 0; turn < TURNS; turn += 1) {
    found.inCasus.set(turn, places(await gated(inCasus(turn), notesOf(inCasus(turn)))));
    found.newest.set(turn, places(await gated(overAll(turn), newestOf(overAll(turn)))));
  }
  const counts = [...found.inCasus.values()].map(({ length }) => length);
  console.log(`a reader reads ${Math.min(...counts)} to ${Math.max(...counts)} parts of a casus of 40`);

  const times = await rounds(
    {
      "casus, gated": (turn) => gated(inCasus(turn), notesOf(inCasus(turn))),
      "casus, no gate": (turn) => ungated(inCasus(turn), notesOf(inCasus(turn))),
      "casus, no gate, same rows": (turn) =>
        ungated(inCasus(turn), theseNotesOf(inCasus(turn), found.inCasus.get(turn) ?? [])),
      "newest 50, gated": (turn) => gated(overAll(turn), newestOf(overAll(turn))),
      "newest 50, no gate, same rows": (turn) =>
        ungated(overAll(turn), these(overAll(turn), found.newest.get(turn) ?? [])),
    },
    PLAN,
  );
  await Promise.all([asPerson.end(), asNobody.end()]);

  for (const [name, taken] of Object.entries(times))
    console.log(`${name.padEnd(32)} ${median(taken).toFixed(3)} ms`);
  const casus = times["casus, gated"];
  const newest = ratio(times["newest 50, gated"], times["newest 50, no gate, same rows"]);
  console.log(`all my notes of a casus : the same select without a gate  ${beside(ratio(casus, times["casus, no gate"]), "at most", 1.6)}
all my notes of a casus : the same rows without a gate    ${ratio(casus, times["casus, no gate, same rows"]).toFixed(2)}
the 50 newest : the same rows without a gate              ${beside(newest, "at most", 1.4)}`);
}

/** Where a part stands. */
type Place = { casusId: string; id: string };

const places = (rows: postgres.Row[]): Place[] =>
  rows.map((row) => ({ casusId: String(row.casus_id), id: String(row.id) }));

const notesOf =
  ({ collaborationId, casusId }: Who): Query =>
  (tx) => tx`select id, casus_id, category, body from part
    where collaboration_id = ${collaborationId} and casus_id = ${casusId} order by id desc`;

const theseNotesOf =
  ({ collaborationId, casusId }: Who, known: Place[]): Query =>
  (tx) => tx`select id, casus_id, category, body from part
    where collaboration_id = ${collaborationId} and casus_id = ${casusId} and id = any (${known.map(({ id }) => id)}::uuid[])
    order by id desc`;

/** Driven by the reader's grants, newest first; row-level security guards each part. */
const newestOf =
  ({ collaborationId }: Who): Query =>
  (tx) => tx`select p.id, p.casus_id, p.category, p.body from (
      select part_id, casus_id from part_grant where collaboration_id = ${collaborationId} order by part_id desc limit 50) g
    join part p on p.collaboration_id = ${collaborationId} and p.casus_id = g.casus_id and p.id = g.part_id order by p.id desc`;

const these =
  ({ collaborationId }: Who, known: Place[]): Query =>
  (tx) => tx`select p.id, p.casus_id, p.category, p.body
    from unnest(${known.map(({ casusId }) => casusId)}::uuid[], ${known.map(({ id }) => id)}::uuid[]) with ordinality w(casus_id, id, place)
    join part p on p.collaboration_id = ${collaborationId} and p.casus_id = w.casus_id and p.id = w.id order by w.place`;
