/** Sharing without consent: VIS-6. Nobody else knows of it, coordinators included. */
import { always, since } from "@/lib/policy/stretches";
import { officersOf } from "./officers";
import type { Scene, Shown } from "./scene";
import { type Viewers, both, either, nobody, one, readersBy } from "./viewers";

/** By disclosure: who knows of it. */
export type Knowing = ReadonlyMap<string, Viewers>;

type Disclosure = Scene["standing"]["disclosures"][number];

export function knowingIn(scene: Scene): Knowing {
  return new Map(scene.standing.disclosures.map((each) => [each.id, knowersOf(scene, each)]));
}

export function disclosuresShown({ standing }: Scene, knowing: Knowing): Shown[] {
  return standing.disclosures.map(({ id }) => ({
    kind: "disclosure",
    object: id,
    to: knowing.get(id) ?? nobody,
  }));
}

/** By professional: whom a disclosure that they decided opens a part to knows the decider, for as long. */
export function decidersKnown({ standing, grants }: Scene): ReadonlyMap<string, Viewers> {
  const byDecider = Map.groupBy(standing.disclosures, ({ decidedBy }) => decidedBy);
  return new Map(
    [...byDecider].map(([decider, decided]) => {
      const ids = new Set(decided.map(({ id }) => id));
      return [decider, readersBy(grants.filter(({ by }) => by !== null && ids.has(by)))];
    }),
  );
}

function knowersOf(scene: Scene, disclosure: Disclosure): Viewers {
  const { facts, from, circles } = scene;
  // A draft is its author's (VIS-15); an emergency is none, it opens on one signature (ACT-6).
  if (disclosure.confirmedBy === null && !disclosure.emergency) return staff(scene, [disclosure.decidedBy]);
  const authors = facts.notes.filter(({ id }) => disclosure.notes.includes(id)).map(({ author }) => author);
  const informed = either(...disclosure.informed.map(({ id, at }) => one(id, since(from, always(at)))));
  const open = either(circles.unrestricted, one(facts.child.id, always(from)));
  return either(
    staff(
      scene,
      [disclosure.decidedBy, disclosure.confirmedBy ?? [], authors, teamOf(scene, disclosure)].flat(),
    ),
    officersOf(scene, scene.facts.participants.find(({ id }) => id === disclosure.decidedBy)?.organisation),
    both(informed, open),
  );
}

/** Professionals while they take part; one who never did, such as a confirmer from elsewhere, without end. */
function staff({ facts, from, circles }: Scene, people: readonly string[]): Viewers {
  const family = new Set([facts.child, ...facts.guardians].map(({ id }) => id));
  const participants = new Set(facts.participants.map(({ id }) => id));
  return new Map(
    people
      .filter((id) => !family.has(id))
      .map((id) => [id, participants.has(id) ? (circles.working.get(id) ?? []) : always(from)]),
  );
}

/** With `emergency` the decider's team. */
function teamOf({ facts }: Scene, { emergency, decidedBy }: Disclosure): string[] {
  const decider = facts.participants.find(({ id }) => id === decidedBy);
  if (!emergency || decider === undefined) return [];
  return facts.participants
    .filter(({ organisation, team }) => organisation === decider.organisation && team === decider.team)
    .map(({ id }) => id);
}
