/** Everything that section 9 looks at, found once for all its rules. */
import type { Facts } from "@/lib/policy/facts";
import { type Grant, changeInstants } from "@/lib/policy/grants";
import type { Instant } from "@/lib/policy/instant";
import type { Standing } from "@/lib/policy/standing";
import type { SightKind } from "@/lib/policy/vocabulary";
import { type Circles, circlesOf } from "./circles";
import type { Viewers } from "./viewers";

export type Scene = {
  facts: Facts;
  standing: Standing;
  /** What section 4 opens: somebody who reads a note knows its author. */
  grants: readonly Grant[];
  /** Looking ahead from here. */
  from: Instant;
  /** `from`, and every instant after it at which a fact changes something. */
  instants: readonly Instant[];
  circles: Circles;
};

/** One thing of a casus, and to whom it is shown. */
export type Shown = { kind: SightKind; object: string; to: Viewers };

export function sceneOf(facts: Facts, standing: Standing, grants: readonly Grant[], from: Instant): Scene {
  const instants = [from, ...changeInstants(facts, from)];
  return { facts, standing, grants, from, instants, circles: circlesOf(facts, standing, instants) };
}
