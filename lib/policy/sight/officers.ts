/** The data protection officers: VIS-10; ACT-10. */
import { always } from "@/lib/policy/stretches";
import type { Scene, Shown } from "./scene";
import type { Viewers } from "./viewers";

/** The officer of an organisation; none in a casus in which they take part (ACT-10). */
export function officersOf({ facts, standing, from }: Scene, organisation: string | undefined): Viewers {
  return new Map(
    standing.offices
      .filter((each) => each.officer && each.organisation === organisation)
      .filter(({ id }) => !facts.participants.some((each) => each.id === id))
      .map(({ id }) => [id, always(from)]),
  );
}

/** Readings that rested on an authority that was not so: the officer of the organisation whose authors wrote the parts. */
export function reportsShown(scene: Scene): Shown[] {
  return scene.standing.reports.map(({ id, organisation }) => ({
    kind: "report",
    object: id,
    to: officersOf(scene, organisation),
  }));
}
