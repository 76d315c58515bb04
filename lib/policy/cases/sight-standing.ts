/** What stands around a random casus, from a seed: the same for the same seed. */
import fc from "fast-check";
import type { Facts } from "@/lib/policy/facts";
import { changeInstants } from "@/lib/policy/grants";
import type { Standing } from "@/lib/policy/standing";
import { type Draw, drawn } from "./draw";

export function standingFromSeed(facts: Facts, seed: number): Standing {
  const [standing] = fc.sample(
    drawn((draw) => around(facts, draw)),
    { seed, numRuns: 1 },
  );
  if (standing === undefined) throw new Error("nothing was drawn");
  return standing;
}

function around(facts: Facts, draw: Draw): Standing {
  const { participants } = facts;
  const instants = changeInstants(facts, Number.MIN_SAFE_INTEGER);
  const family = [facts.child, ...facts.guardians].map(({ id }) => id);
  const restricted = facts.guardians.filter((each) => each.restricted.length > 0).map(({ id }) => id);
  const someone = () => draw.one(participants).id;
  const stretch = () => {
    const [from = 0, until = 0] = [draw.one(instants), draw.one(instants)].sort((one, other) => one - other);
    return { from, until: from === until ? null : until };
  };
  const asks = (id: string) => ({
    id,
    draftedBy: someone(),
    sent: true,
    asked: draw.chance(70) ? family : draw.some(family, family.length),
    guarded: restricted.filter(() => draw.chance(60)),
    replaces: null,
  });
  const decided = (id: string, decidedBy: string, emergency: boolean, notes: string[]) => ({
    id,
    decidedBy,
    emergency,
    notes,
    confirmedBy: draw.chance(50) ? someone() : "iemand-elders",
    informed: draw.some(family, 2).map((each) => ({ id: each, at: draw.one(instants) })),
  });
  return {
    coordinators: [
      { id: someone(), from: 0, until: null },
      ...(draw.chance(40) ? [{ id: someone(), ...stretch() }] : []),
    ],
    consents: [
      ...facts.consents.map(({ id }) => asks(id)),
      { ...asks("concept-vraag"), sent: false, asked: [] },
    ],
    inquiries: facts.inquiries.map(({ by, ambtskring, from, until }, index) => ({
      id: `vraag-${index + 1}`,
      by,
      ambtskring,
      from,
      until,
    })),
    disclosures: [
      ...facts.disclosures.map((each) => {
        const record = decided(each.id, each.decidedBy, each.emergency, each.notes);
        return each.emergency && draw.chance(50) ? { ...record, confirmedBy: null } : record;
      }),
      {
        ...decided(
          "concept-besluit",
          someone(),
          false,
          facts.notes.slice(0, 1).map(({ id }) => id),
        ),
        confirmedBy: null,
      },
    ],
    // A correction is of somebody's authority; what was read was written by somebody who takes or took part.
    reports: facts.guardians.some(({ authority }) => authority.length > 0)
      ? draw
          .some([...new Set(participants.map(({ organisation }) => organisation))], 2)
          .map((organisation, index) => ({ id: `verslag-${index + 1}`, organisation }))
      : [],
    offices: facts.organisations.flatMap(({ id: organisation }, index) => {
      if (draw.chance(60)) return [];
      const colleagues = participants.filter((each) => each.organisation === organisation);
      const id = colleagues.length > 0 && draw.chance(30) ? draw.one(colleagues).id : `kantoor-${index}`;
      return [{ id, organisation, confirmsDuties: draw.chance(60), officer: draw.chance(60) }];
    }),
  };
}
