/** The data protection officers: VIS-4, VIS-10; ACT-10. */
import { always } from "@/lib/policy/stretches";
import type { Scene, Shown } from "./scene";
import type { Viewers } from "./viewers";

/** The officers of an organisation; none in a casus in which they take part (ACT-10). */
export const officersIn = (
  { facts, standing }: Pick<Scene, "facts" | "standing">,
  organisation: string | undefined,
): string[] =>
  standing.offices
    .filter((each) => each.officer && each.organisation === organisation)
    .map(({ id }) => id)
    .filter((id) => !facts.participants.some((each) => each.id === id));

/** To whom something of theirs is shown: from now on, for good. */
export const officersOf = (scene: Scene, organisation: string | undefined): Viewers =>
  new Map(officersIn(scene, organisation).map((id) => [id, always(scene.from)]));

/**
 * Readings that rested on an authority that was not so, and parts that were taken back after they were read: the officer of
 * the organisation whose authors wrote them.
 */
export function reportsShown(scene: Scene): Shown[] {
  return scene.standing.reports.map(({ id, organisation }) => ({
    kind: "report",
    object: id,
    to: officersOf(scene, organisation),
  }));
}

/** Requests that were sent: the officer of the asker's organisation may open the full record, whose every opening is recorded. */
export function recordsShown(scene: Scene): Shown[] {
  return scene.standing.consents
    .filter(({ sent }) => sent)
    .map(({ id, draftedBy }) => ({
      kind: "record",
      object: id,
      to: officersOf(scene, scene.facts.participants.find((each) => each.id === draftedBy)?.organisation),
    }));
}
