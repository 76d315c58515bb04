/** Casussen that somebody attacks with SQL of their own, and how it answers. */
import { type SQL, sql } from "drizzle-orm";
import type postgres from "postgres";
import { asPerson, type Hat } from "@/lib/db/doors";
import {
  consent,
  disclosure,
  guardian,
  meeting,
  nl,
  note,
  participant,
  vl,
  yes,
} from "@/lib/policy/cases/casus";
import { type Circumstances, standingOf } from "@/lib/policy/cases/circumstances";
import { type FactsDocument, parseFacts } from "@/lib/policy/facts";
import { makeFresh } from "./agreement";
import { type Loaded, loadTellings, type Telling } from "./world";

const LAST_YEAR = "2025-09-01T00:00:00+02:00";

function told(casus: FactsDocument, around: Circumstances = {}): Telling {
  const read = parseFacts(casus);
  if (!read.ok) throw new Error(`${read.fault.path.join(".")}: ${read.fault.message}`);
  return { facts: read.facts, standing: standingOf(read.facts, around) };
}

/**
 * Kim is 13 when this is told, and has a confidant, vera, of whom nobody else knows; anna coordinates; gert left; kim, moeder
 * and vader are asked c1.
 */
function story(disclosureId: string): FactsDocument {
  const thirteen = `${new Date().getFullYear() - 14}-12-31`;
  const { participants, organisations } = nl();
  return nl({
    child: { id: "kim", birthDate: thirteen },
    guardians: [guardian("moeder"), guardian("vader")],
    organisations: [...organisations, { id: "vertrouwen", sector: "vertrouwenspersoon" }],
    participants: [
      ...participants,
      participant("gert", "jeugdhulp-x", "ambulant", "beroepsgeheim", {
        periods: [{ from: LAST_YEAR, until: "2025-12-01T00:00:00Z" }],
      }),
      participant("vera", "vertrouwen", "vera", "functioneel_beroepsgeheim"),
    ],
    notes: [
      note("bram"),
      note("gert", { id: "n2", writtenAt: "2025-10-01T00:00:00Z" }),
      note("anna", { id: "n3", category: "onderwijs" }),
      note("moeder", { id: "n4", scope: { kind: "persoonlijk" } }),
      note("bram", { id: "n5", scope: { kind: "persoonlijk" } }),
      note("dirk", { id: "n6", category: "verzuim" }),
    ],
    meetings: [meeting(["anna", "bram"])],
    consents: [
      consent(["jeugdhulp-x"], ["school-1"], [yes("moeder")], { validUntil: "2030-01-01T00:00:00Z" }),
    ],
    disclosures: [disclosure("carla", ["dirk"], { until: "2030-01-01T00:00:00Z", id: disclosureId })],
  });
}

/** One casus, another of the same covenant that dirk coordinates, one of another covenant, and a Flemish one. */
export async function loadAttacked(
  adminUrl: string,
): Promise<{ here: Loaded; beside: Loaded; elsewhere: Loaded; flemish: Loaded }> {
  const flanders = vl({
    inquiries: [
      { by: "fons", ambtskring: "zorgcel", reason: "zorg", from: LAST_YEAR, until: "2030-01-01T00:00:00Z" },
    ],
  });
  const worlds = await loadTellings(adminUrl, [
    told(story("d1")),
    { ...told(story("d2"), { coordinators: [{ id: "dirk" }] }), beside: 0 },
    told(story("d3")),
    told(flanders, { coordinators: [{ id: "inge" }] }),
  ]);
  for (const world of worlds) await makeFresh(world, Date.now());
  const [here, beside, elsewhere, flemish] = worlds;
  if (!here || !beside || !elsewhere || !flemish) throw new Error("Four casussen were told.");
  return { here, beside, elsewhere, flemish };
}

export function hatOf(world: Loaded, name: string): Hat {
  const { child, guardians } = world.facts;
  const kind = name === child.id ? "child" : guardians.some(({ id }) => id === name) ? "guardian" : "staff";
  return { collaborationId: world.collaborationId, personId: world.idOf(name), kind };
}

/** The note under which a part stands. */
export async function noteOf(admin: postgres.Sql, partId: string): Promise<string> {
  const [row] = await admin<{ note: string }[]>`select note_id as note from part where id = ${partId}`;
  if (!row) throw new Error("Every part stands under a note.");
  return row.note;
}

/** What came of something: its own words, or the SQLSTATE of its refusal. */
export const outcomeOf = (work: Promise<string>): Promise<string> =>
  work.catch((error: unknown) =>
    error instanceof Error && "code" in error ? String(error.code) : String(error),
  );

/** Runs one statement as somebody; the SQLSTATE of its refusal, or how many rows it touched. */
export const attempt = (who: Hat, statement: SQL, casusId?: string): Promise<string> =>
  outcomeOf(asPerson(who, async (tx) => `${(await tx.execute(statement)).count} rows`, casusId));

class Undone extends Error {
  constructor(readonly outcome: string) {
    super("undone");
  }
}

/** Runs statements in one transaction as somebody, asks one thing at its end, and undoes everything. */
export async function undone(
  who: Hat,
  statements: readonly SQL[],
  question: SQL<{ answer: unknown }>,
  casusId?: string,
): Promise<string> {
  const work = asPerson(
    who,
    async (tx): Promise<string> => {
      for (const statement of statements) await tx.execute(statement);
      const [row] = await tx.execute<{ answer: unknown }>(question);
      throw new Undone(JSON.stringify(row?.answer ?? null));
    },
    casusId,
  );
  return outcomeOf(
    work.catch((error: unknown) => {
      if (error instanceof Undone) return error.outcome;
      throw error;
    }),
  );
}

export const keyOf = (world: Loaded): SQL => sql`${world.collaborationId}, ${world.casusId}`;
export const idIn = (world: Loaded, name: string): SQL => sql`${world.idOf(name)}`;
export const bytes = sql`'\\x00'::bytea`;
