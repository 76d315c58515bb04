/** Who sees what in a casus, at a moment, for those who may look at it; recorded before it is shown. */
import { and, eq } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { asPerson, type Hat, type Transaction, within } from "@/lib/db/doors";
import { child } from "@/lib/db/schema/casus";
import type { Seen } from "@/lib/grants/foresight";
import { type Cells, cellsAsTheyStood, cellsByRules, type Change, changesBetween } from "@/lib/grants/grid";
import { readSeen } from "@/lib/grants/seen";
import { readActor, readSupposable, type Supposable } from "@/lib/grants/situation";
import { readConsentsShown } from "@/lib/note/consents-shown";
import { databaseNow } from "@/lib/note/now";
import { knownPeople } from "@/lib/note/people";
import { type People, pupilName, type Someone } from "@/lib/person/people";
import { changeInstants } from "@/lib/policy/grants";
import { type Overseer, overseerOf, partsOfOrganisation } from "@/lib/policy/overseeing";
import type { Framework } from "@/lib/policy/vocabulary";
import { standIn } from "@/lib/policy/would-open";
import { columnsOf, peopleOfOfficer, readersIn, withJoining } from "./columns";
import { type Coming, type Looked, momentAsked, readComing } from "./moments";
import { type Opened, readGrantsAsTheyStood, readOpened } from "./past";
import { type PartRow, readRows } from "./rows";
import { type Offered, offerSuppositions } from "./suppositions";

/** As it stands in the address. */
export type Asked = { day?: string; suppose?: string; before?: string };

export type WhoSees = {
  casusId: string;
  framework: Framework;
  as: Overseer;
  viewer: string;
  /** What the pupil is called; null for an officer, to whom a casus has no name. */
  child: string | null;
  now: Date;
  looked: Looked;
  rows: PartRow[];
  older: string | null;
  columns: Someone[];
  /** Everybody whom the viewer may know, for the names of authors. */
  people: People;
  cells: Cells;
  opened: Opened;
  /** Consents whose page the viewer can open (VIS-3). */
  consents: ReadonlySet<string>;
  coming: Coming[];
  offered: Offered[];
  supposed: { offered: Offered; changes: Change[] } | null;
};

/** @returns null where there is nothing for this person to look at, as of a casus that is not there */
export function readWhoSees(hat: Hat, casusId: string, asked: Asked = {}): Promise<WhoSees | null> {
  return asPerson(
    hat,
    async (tx) => {
      const now = await databaseNow(tx);
      const entered = await enter(tx, hat, casusId, now);
      if (entered === null) return null;
      const { situation, as, people, ofOrganisation } = entered;
      const { facts } = situation;
      const looked = momentAsked(facts.framework, asked.day, now);
      const wanted = { as, at: looked.at, before: asked.before, ofOrganisation };
      const { rows, older } = await readRows(tx, hat, casusId, wanted);
      const ids = rows.map(({ id }) => id);
      await append(tx, "reads", { action: "grid.read", rule: "VIS-11", ...entered.chain(ids) });

      const seen = await seenBy(tx, hat, casusId, entered);
      const stands =
        looked.tense === "past"
          ? cellsAsTheyStood(facts, ids, await readGrantsAsTheyStood(tx, hat, casusId, ids, looked.at), seen)
          : cellsByRules(facts, looked.at.getTime(), ids, seen);
      const child = as === "officer" ? null : pupilName(people);
      const offered =
        looked.tense === "now" && child !== null
          ? await offerSuppositions(tx, casusId, as === "coordinator", { situation, people, seen, child })
          : [];
      const chosen = offered.find(({ key }) => key === asked.suppose) ?? null;
      const { cells, supposed, withThem } = suppose(stands, chosen, { situation, ids, seen, people });
      const readers = as === "officer" ? readersIn(cells) : null;
      return {
        ...{ casusId, framework: facts.framework, as, viewer: hat.personId, child, now, looked, rows, older },
        columns: columnsOf(withThem, stands, cells).filter(({ id }) => readers?.has(id) ?? true),
        people: withThem,
        cells,
        opened: await readOpened(tx, casusId, partsOpenedKnown(rows, as, hat), looked.at),
        consents: await readConsentsShown(tx, casusId),
        coming: await readComing(tx, casusId, facts, now),
        offered,
        supposed,
      };
    },
    casusId,
  );
}

type Entered = {
  situation: Supposable;
  as: Overseer;
  people: People;
  /** What an officer looks after. */
  ofOrganisation: readonly string[];
  /** Where it is recorded which parts were looked at. */
  chain: (partIds: readonly string[]) => { scopeId: string; objects: readonly string[] };
};

/** As what somebody looks, and on which casus; null for whom there is none. */
async function enter(tx: Transaction, hat: Hat, casusId: string, now: Date): Promise<Entered | null> {
  const known = await knownPeople(tx, hat.collaborationId, casusId);
  const actor = await readActor(tx, hat);
  if (known === null && !(actor.officer && (await isThere(tx, hat, casusId)))) return null;
  const situation = await readSupposable(tx, hat, casusId, now);
  const as = overseerOf(situation, actor);
  const ofOrganisation = partsOfOrganisation(situation, actor.organisation);
  if (as === null || (as === "officer" ? ofOrganisation.length === 0 : !known?.size)) return null;
  return {
    situation,
    as,
    people:
      as === "officer" ? await peopleOfOfficer(tx, hat.collaborationId, situation) : (known ?? new Map()),
    ofOrganisation,
    // An officer to whom nothing of the casus was ever shown has no place in its chain.
    chain: (partIds) =>
      known === null
        ? { scopeId: hat.collaborationId, objects: [casusId, ...partIds] }
        : { scopeId: casusId, objects: partIds },
  };
}

/** Asked for an officer, who is shown nothing of a casus as such. */
function isThere(tx: Transaction, { collaborationId }: Hat, casusId: string): Promise<boolean> {
  return within(tx, "materialiser", "person", async () => {
    const found = await tx
      .select({ id: child.casusId })
      .from(child)
      .where(and(eq(child.collaborationId, collaborationId), eq(child.casusId, casusId)));
    return found.length > 0;
  });
}

type Grid = { situation: Supposable; ids: readonly string[]; seen: Seen; people: People };

function suppose(stands: Cells, chosen: Offered | null, { situation, ids, seen, people }: Grid) {
  if (chosen === null) return { cells: stands, supposed: null, withThem: people };
  const { supposition, joins } = chosen;
  const withThem = joins === null ? people : withJoining(people, joins);
  const joining = joins === null ? [] : [standIn(joins.id).id];
  const cells = cellsByRules(situation.suppose(supposition), situation.at, ids, {
    ...seen,
    people: new Set([...seen.people, ...joining]),
  });
  return { cells, supposed: { offered: chosen, changes: changesBetween(stands, cells) }, withThem };
}

/** An officer sees the grants of the parts, whole (VIS-11), of the people whom an officer knows. */
async function seenBy(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  { situation: { facts, at }, as, people }: Entered,
): Promise<Seen> {
  const seen = await readSeen(tx, hat, casusId, facts);
  if (as !== "officer") return seen;
  return {
    ...seen,
    people: new Set(people.keys()),
    authority: new Set(facts.guardians.map(({ id }) => id)),
    inquiring: new Set(facts.inquiries.map(({ by }) => by)),
    ends: new Set(changeInstants(facts, at)),
  };
}

/** VIS-10: the officer knows who read a part, and the author of one that was taken back. */
function partsOpenedKnown(rows: readonly PartRow[], as: Overseer, { personId }: Hat): string[] {
  return rows
    .filter(({ authorId, takenBack }) => as === "officer" || (authorId === personId && takenBack))
    .map(({ id }) => id);
}
