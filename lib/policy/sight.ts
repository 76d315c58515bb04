/**
 * Who sees what besides notes: RULES.md section 9, as sights ahead in time. What no sight shows does not exist for that
 * person. A sight names one object of a kind; the database compares rows with sights and decides nothing by itself.
 *
 * Not here: notes and their heads (section 4: a head is seen with one of its parts), and what only its maker sees.
 */
import type { Ahead, Grant } from "./grants";
import type { Instant } from "./instant";
import type { Interval } from "./interval";
import { askedIn, consentsShown, guardedShown } from "./sight/consents";
import { disclosuresShown, knowingIn } from "./sight/disclosures";
import { invitedIn, kringenShown, meetingsShown } from "./sight/meetings";
import { familyShown, participantsShown } from "./sight/people";
import { recordsShown, reportsShown } from "./sight/officers";
import { type Scene, type Shown, sceneOf } from "./sight/scene";
import { type Viewers, either } from "./sight/viewers";
import type { Standing } from "./standing";
import { since, union } from "./stretches";
import type { SightKind } from "./vocabulary";

export type SightRule =
  | "VIS-1"
  | "VIS-2"
  | "VIS-3"
  | "VIS-4"
  | "VIS-6"
  | "VIS-7"
  | "VIS-8"
  | "VIS-9"
  | "VIS-10"
  | "VIS-13"
  | "VIS-16";

export type Sight = {
  person: string;
  kind: SightKind;
  object: string;
  rule: SightRule;
  from: Instant;
  until: Instant | null;
};

/** The rule that shows each kind. */
const RULE: Record<SightKind, SightRule> = {
  casus: "VIS-1",
  child: "VIS-16",
  participant: "VIS-2",
  guardian: "VIS-13",
  authority: "VIS-13",
  competence: "VIS-13",
  contact: "VIS-9",
  consent: "VIS-3",
  guarded: "VIS-3",
  consent_state: "VIS-3",
  answers: "VIS-4",
  kring: "VIS-8",
  agreement: "VIS-8",
  inquiry: "VIS-8",
  meeting: "VIS-7",
  company_left_out: "VIS-7",
  disclosure: "VIS-6",
  report: "VIS-10",
  record: "VIS-4",
};

/**
 * Everything that each person may be shown from an instant on, until a fact changes.
 *
 * @param casusId what a sight of the kinds `casus` and `competence` names
 * @param grants what section 4 opens along the same moments: somebody who reads a note knows its author
 */
export function sightsAhead(
  ahead: Ahead,
  standing: Standing,
  grants: readonly Grant[],
  casusId: string,
): Sight[] {
  const scene = sceneOf(ahead, standing, grants);
  const asked = askedIn(scene);
  const invited = invitedIn(scene);
  const knowing = knowingIn(scene);
  const guarded = guardedShown(scene);
  const things = [
    ...consentsShown(scene, asked),
    ...meetingsShown(scene, invited),
    ...kringenShown(scene),
    ...disclosuresShown(scene, knowing),
  ];
  const shown: Shown[] = [
    { kind: "casus", object: casusId, to: whoKnowsOfCasus(scene, things) },
    { kind: "competence", object: casusId, to: scene.circles.coordinators },
    ...participantsShown(scene, asked, invited, knowing),
    ...familyShown(scene, asked),
    ...reportsShown(scene),
    ...recordsShown(scene),
    // The version without places shows itself alone: neither the casus, whose school is known, nor anybody in it.
    ...guarded,
    ...things,
  ];
  const sights: Sight[] = [];
  for (const { kind, object, to } of shown) {
    for (const [person, stretches] of to) {
      for (const { from, until } of since(scene.from, stretches))
        sights.push({ person, kind, object, rule: RULE[kind], from, until });
    }
  }
  return sights;
}

/** VIS-1. A guardian who is not inside: for as long as another rule, or section 4, shows something of it. */
function whoKnowsOfCasus({ facts, grants, circles }: Scene, things: readonly Shown[]): Viewers {
  const guardians = facts.guardians.map(({ id }): [string, Interval[]] => {
    const shown = things.flatMap(({ to }) => to.get(id) ?? []);
    const read = grants.filter(({ reader }) => reader === id);
    return [id, union([...shown, ...read])];
  });
  return either(circles.inside, circles.attached, new Map(guardians));
}
