/** Meeting items and ambtskringen: VIS-7, VIS-8. */
import { always } from "@/lib/policy/stretches";
import type { Scene, Shown } from "./scene";
import { type Viewers, among, both, either, nobody, one } from "./viewers";

/** By meeting: whom it invites. Professionals while they take part, guardians while reading is not closed to them. */
export type Invited = ReadonlyMap<string, Viewers>;

export function invitedIn({ facts, from, circles }: Scene): Invited {
  const open = either(circles.working, circles.unrestricted, one(facts.child.id, always(from)));
  return new Map(
    facts.meetings.map(({ id, invited }) => [id, among(open, (person) => invited.includes(person))]),
  );
}

export function meetingsShown({ facts, circles }: Scene, invited: Invited): Shown[] {
  return facts.meetings.flatMap(({ id }): Shown[] => [
    { kind: "meeting", object: id, to: either(circles.coordinators, invited.get(id) ?? nobody) },
    { kind: "company_left_out", object: id, to: circles.coordinators },
  ]);
}

/** A coordinator of the school itself sees kind and members, and no inquiry; the head sees the own one. */
export function kringenShown({ facts, standing, circles }: Scene): Shown[] {
  return facts.ambtskringen.flatMap(({ id, organisation, members }): Shown[] => {
    const memberships = either(...members.map(({ id: member, ...stretch }) => one(member, [stretch])));
    const own = either(both(memberships, circles.working), circles.child);
    const colleagues = new Set(
      facts.participants.filter((each) => each.organisation === organisation).map((each) => each.id),
    );
    const coordinators = among(circles.coordinators, (person) => colleagues.has(person));
    const inquiries = standing.inquiries.filter(({ ambtskring }) => ambtskring === id);
    return [
      { kind: "kring", object: id, to: either(own, coordinators) },
      { kind: "agreement", object: id, to: own },
      ...inquiries.map(({ id: object, by }): Shown => ({
        kind: "inquiry",
        object,
        to: either(own, one(by, circles.working.get(by) ?? [])),
      })),
    ];
  });
}
