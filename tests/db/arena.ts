/**
 * A database in which a broken policy shows: random casussen in covenants with twins that have the same ids, grants that
 * were ended, a casus that is stale and one of another release; and questions of which the answer is known.
 */
import type postgres from "postgres";
import type { Hat } from "@/lib/db/doors";
import { changeInstants } from "@/lib/policy/grants";
import { newId } from "@/lib/db/uuid";
import { makeFresh } from "./agreement";
import { TABLES, visibleRows } from "./visible";
import {
  type Keys,
  beginOf,
  hatsIn,
  inPairs,
  linesOf,
  readKeys,
  readTables,
  selected,
  tellingFromSeed,
} from "./visible-check";
import { type Loaded, loadTellings } from "./world";

type Question = { hat: Hat; at: number; casusId?: string; answer: string };
type Covenant = { questions: Question[] };
export type Arena = { keys: Keys; covenants: Covenant[] };

/** @param seeds of the casussen, two and two in a covenant where their law is the same */
export async function makeArena(
  adminUrl: string,
  admin: postgres.Sql,
  seeds: readonly number[],
): Promise<Arena> {
  const keys = await readKeys(admin);
  const worlds = await loadTellings(adminUrl, inPairs(seeds.map(tellingFromSeed)));
  const covenants = [...Map.groupBy(worlds, ({ collaborationId }) => collaborationId).values()];
  const told: Covenant[] = [];
  for (const [place, casussen] of covenants.entries()) {
    const begin = Math.min(...casussen.map(beginOf));
    const changed = await Promise.all(casussen.map((world) => settled(admin, world, begin, place % 2 === 0)));
    told.push(await ask(admin, keys, changed));
    await makeTwin(admin, changed[0]?.collaborationId ?? "");
  }
  return { keys, covenants: [...told, await closed(adminUrl, admin, keys, seeds)] };
}

/** Whether everybody of this covenant gets what they should; stops at the first who does not. */
export async function agrees({ keys }: Arena, { questions }: Covenant): Promise<boolean> {
  for (const { hat, at, casusId, answer } of questions) {
    const { lines } = await selected(keys, hat, { at, casusId });
    if (lines.join("\n") !== answer) return false;
  }
  return true;
}

/** Grants and sights made ahead; where `changes`, something is taken back, a request ended and somebody left, so that some were ended. */
async function settled(admin: postgres.Sql, world: Loaded, begin: number, changes: boolean): Promise<Loaded> {
  await makeFresh(world, begin);
  const [note] = world.facts.notes;
  const [, leaving] = world.facts.participants;
  const [ending] = world.facts.consents;
  if (!changes || note === undefined || leaving === undefined) return world;
  await admin`update part set scope = 'persoonlijk', ambtskring_id = null, meeting_id = null where id = ${world.idOf(note.id)}`;
  await admin`update participation set until = "from" where casus_id = ${world.casusId} and person_id = ${world.idOf(leaving.id)}`;
  // Ended before it began: no fact, and what was foreseen of it is undone.
  if (ending !== undefined)
    await admin`update consent set ended_at = valid_from where id = ${world.idOf(ending.id)}`;
  await makeFresh(world, begin + 1);
  const { facts } = world;
  return {
    ...world,
    facts: {
      ...facts,
      notes: facts.notes.map((each) =>
        each === note ? { ...each, scope: { kind: "persoonlijk" as const } } : each,
      ),
      consents: facts.consents.filter((each) => each !== ending),
      participants: facts.participants.map((each) => (each === leaving ? { ...each, periods: [] } : each)),
    },
  };
}

/** What everybody sees exactly when something begins or ends, and once inside one casus. */
async function ask(admin: postgres.Sql, keys: Keys, casussen: readonly Loaded[]): Promise<Covenant> {
  const collaborationId = casussen[0]?.collaborationId ?? "";
  const tables = await readTables(admin, collaborationId);
  const instants = casussen.flatMap(({ facts }) => changeInstants(facts, Number.MIN_SAFE_INTEGER).slice(1));
  const chosen = [0.3, 0.6, 0.9].flatMap((part) => instants[Math.floor(instants.length * part)] ?? []);
  const inside = casussen.at(-1)?.casusId;
  const questions = hatsIn(collaborationId, tables).flatMap((hat) =>
    chosen.flatMap((at, place): Question[] => {
      const visible = visibleRows(casussen, tables, hat, at);
      const everywhere = { hat, at, answer: linesOf(keys, visible).join("\n") };
      if (place > 0 || casussen.length > 1) return [everywhere];
      return [everywhere, { ...everywhere, casusId: inside }];
    }),
  );
  return { questions };
}

/** The same rows in another covenant: only the covenant tells them apart. */
async function makeTwin(admin: postgres.Sql, collaborationId: string): Promise<void> {
  const twin = newId();
  await admin.begin(async (tx) => {
    // Row by row in any order, and without marking anything stale.
    await tx`set local session_replication_role = replica`;
    for (const table of TABLES) {
      const covenant = table === "collaboration" ? "id" : "collaboration_id";
      // Their tokens are no two covenants'.
      if (table === "invitation" || table === "handover") continue;
      const schema = table === "data_key" ? "keyring" : "public";
      await tx.unsafe(
        `insert into ${schema}.${table} select (jsonb_populate_record(null::${schema}.${table},
           to_jsonb(t) || jsonb_build_object('${covenant}', $2::text))).* from ${schema}.${table} t where ${covenant} = $1`,
        [collaborationId, twin],
      );
    }
  });
}

/** One casus whose facts changed since, one that the rules of another release made: neither shows a part or a thing. */
async function closed(
  adminUrl: string,
  admin: postgres.Sql,
  keys: Keys,
  seeds: readonly number[],
): Promise<Covenant> {
  const worlds = await loadTellings(adminUrl, seeds.slice(0, 8).map(tellingFromSeed));
  const questions: Question[] = [];
  for (const [place, world] of worlds.entries()) {
    await makeFresh(world, beginOf(world));
    const { collaborationId, casusId } = world;
    if (place % 2 === 0) await admin`update casus_person set kind = kind where casus_id = ${casusId}`;
    else await admin`update reach set rules_version = 'another' where casus_id = ${casusId}`;
    const tables = await readTables(admin, collaborationId);
    for (const hat of hatsIn(collaborationId, tables)) {
      for (const inside of [undefined, casusId]) {
        const { lines, at } = await selected(keys, hat, { casusId: inside });
        const open = lines.filter((line) =>
          /^(part|note|sight|casus|child|contact|consent|answers|participant) /.test(line),
        );
        if (open.length > 0) throw new Error("What is stale, or of other rules, is open.");
        questions.push({ hat, at, casusId: inside, answer: lines.join("\n") });
      }
    }
  }
  return { questions };
}
