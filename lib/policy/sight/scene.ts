/** Everything that section 9 looks at, found once for all its rules. */
import type { Facts } from "@/lib/policy/facts";
import type { Ahead, Grant } from "@/lib/policy/grants";
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
  ahead: Ahead;
  circles: Circles;
};

/** One thing of a casus, and to whom it is shown. */
export type Shown = { kind: SightKind; object: string; to: Viewers };

export function sceneOf(ahead: Ahead, standing: Standing, grants: readonly Grant[]): Scene {
  const { facts, at: from } = ahead[0];
  return { facts, standing, grants, from, ahead, circles: circlesOf(ahead, standing) };
}
