/** The people of the grid: whom the viewer may know, and who takes part or reads something at that moment. */
import type { Transaction } from "@/lib/db/doors";
import type { Cells } from "@/lib/grants/grid";
import { readProfessionals } from "@/lib/person/names";
import { inOrder } from "@/lib/person/order";
import type { People, Someone } from "@/lib/person/people";
import type { Situation } from "@/lib/policy/act";
import { confidantsIn } from "@/lib/policy/overseeing";
import { standIn } from "@/lib/policy/would-open";
import type { House } from "./suppositions";

/** Those of whom the cells say something, in the order in which they stand. */
export function columnsOf(people: People, ...grids: readonly Cells[]): Someone[] {
  const spokenOf = new Set(grids.flatMap((cells) => [...cells.values()].flatMap((row) => [...row.keys()])));
  return [...people.values()].filter(({ id }) => spokenOf.has(id)).sort(inOrder);
}

/** Those of whom a grant tells: what an officer sees of a casus (VIS-11). */
export function readersIn(cells: Cells): ReadonlySet<string> {
  return new Set(
    [...cells.values()].flatMap((row) =>
      [...row].flatMap(([reader, { state }]) => (state === "reads" || state === "wrote" ? [reader] : [])),
    ),
  );
}

/** With somebody who does not take part yet. */
export function withJoining(people: People, { id, name, sector }: House): People {
  const joining: Someone = {
    id: standIn(id).id,
    name: "Iemand",
    kind: "participant",
    organisation: { id, name, sector },
    role: null,
  };
  return new Map([...people, [joining.id, joining]]);
}

/**
 * As an officer knows them: professionals by name, somebody of the family by what they are, and a confidant, whom the child
 * lets know of, not at all.
 */
export async function peopleOfOfficer(
  tx: Transaction,
  collaborationId: string,
  situation: Situation,
): Promise<People> {
  const { child, guardians, participants } = situation.facts;
  const confidants = new Set(confidantsIn(situation));
  const ids = participants.map(({ id }) => id).filter((id) => !confidants.has(id));
  const professionals = await readProfessionals(tx, collaborationId, ids);
  const family: Someone[] = [
    { id: child.id, name: "De leerling", kind: "child", organisation: null, role: null },
    ...guardians.map(({ id, kind }, place): Someone => ({
      id,
      name: guardians.length > 1 ? `Ouder of voogd ${place + 1}` : "Ouder of voogd",
      kind: "guardian",
      organisation: null,
      role: kind,
    })),
  ];
  const staff = [...professionals.values()].map(({ id, name, organisation, jobTitle }): Someone => ({
    id,
    name,
    kind: "participant",
    organisation,
    role: jobTitle,
  }));
  return new Map([...family, ...staff].map((each) => [each.id, each]));
}
