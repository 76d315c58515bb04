/** The people of a casus: VIS-2, VIS-9, VIS-13, and VIS-16 for the date of birth. */
import type { Facts, Participant } from "@/lib/policy/facts";
import { named } from "@/lib/policy/names";
import { known, registerOf } from "@/lib/policy/register";
import { always, union } from "@/lib/policy/stretches";
import type { Asked } from "./consents";
import { type Knowing, decidersKnown } from "./disclosures";
import type { Invited } from "./meetings";
import type { Scene, Shown } from "./scene";
import { type Viewers, among, either, nobody, one, readersBy } from "./viewers";

export function participantsShown(scene: Scene, asked: Asked, invited: Invited, knowing: Knowing): Shown[] {
  const { facts, from, circles } = scene;
  const authors = authorsRead(scene);
  const deciders = decidersKnown(scene);
  return facts.participants.map((participant): Shown => {
    const { id } = participant;
    const shown = (...to: Viewers[]): Shown => ({
      kind: "participant",
      object: id,
      to: either(one(id, always(from)), ...to),
    });
    if (isConfidant(facts, participant)) return shown(circles.child);
    if (circles.attached.has(id)) return shown(...thoseWhoKnowOf(facts, participant, knowing));
    return shown(
      circles.inside,
      authors.get(id) ?? nobody,
      deciders.get(id) ?? nobody,
      ...asksOf(scene, participant, asked),
      ...invitesOf(scene, participant, invited),
      confirmersFor(scene, participant),
    );
  });
}

export function familyShown({ facts, from, circles }: Scene, asked: Asked): Shown[] {
  const { coordinators, child, inside } = circles;
  const contact = (id: string): Shown => ({
    kind: "contact",
    object: id,
    to: either(one(id, always(from)), coordinators),
  });
  return [
    // Birth date and class: who manages the casus, and who is asked something, in whose form they stand.
    { kind: "child", object: facts.child.id, to: either(coordinators, child, ...asked.values()) },
    contact(facts.child.id),
    ...facts.guardians.flatMap(({ id }): Shown[] => [
      { kind: "guardian", object: id, to: either(one(id, always(from)), inside) },
      { kind: "authority", object: id, to: coordinators },
      contact(id),
    ]),
  ];
}

/** By author: the guardians who read a note of theirs, for as long. */
function authorsRead({ facts, grants }: Scene): ReadonlyMap<string, Viewers> {
  const authorOf = new Map(facts.notes.map(({ id, author }) => [id, author]));
  const guardians = new Set(facts.guardians.map(({ id }) => id));
  const byAuthor = Map.groupBy(
    grants.filter(({ reader }) => guardians.has(reader)),
    ({ note }) => known(authorOf, note),
  );
  return new Map([...byAuthor].map(([author, theirs]) => [author, readersBy(theirs)]));
}

/** Who stands in what asks somebody is known to whom it asks: the asker, and single people among the recipients. */
function asksOf({ facts, standing }: Scene, { id }: Participant, asked: Asked): Viewers[] {
  return standing.consents
    .filter((request) => {
      const recipients = registerOf(facts).consents.get(request.id)?.recipients ?? [];
      return request.draftedBy === id || recipients.includes(named(id));
    })
    .map((request) => asked.get(request.id) ?? nobody);
}

/** Who stands in what invites the pupil or a guardian is known to them: the company. */
function invitesOf({ facts }: Scene, { id }: Participant, invited: Invited): Viewers[] {
  const family = new Set([facts.child, ...facts.guardians].map((each) => each.id));
  return facts.meetings
    .filter((meeting) => meeting.invited.includes(id))
    .map((meeting) => among(invited.get(meeting.id) ?? nobody, (person) => family.has(person)));
}

/** ACT-2: who confirms duties in the own organisation, while there is somebody's to confirm; without casus or child. */
function confirmersFor({ standing }: Scene, { organisation, periods }: Participant): Viewers {
  const confirmers = standing.offices.filter(
    (each) => each.confirmsDuties && each.organisation === organisation,
  );
  return new Map(confirmers.map(({ id }) => [id, union(periods)]));
}

/** That somebody takes part as the recipient of a disclosure is known to who knows of it. */
function thoseWhoKnowOf({ disclosures }: Facts, { id }: Participant, knowing: Knowing): Viewers[] {
  return disclosures
    .filter(({ recipients }) => recipients.includes(id))
    .map((each) => knowing.get(each.id) ?? nobody);
}

function isConfidant(facts: Facts, { organisation }: Participant): boolean {
  return known(registerOf(facts).organisations, organisation).sector === "vertrouwenspersoon";
}
