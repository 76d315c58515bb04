import type { Side } from "@/components/ui/line-kind";
import type { ConsentStatus } from "@/lib/policy/vocabulary";

/** Somebody in the drawing; `name` is how the page calls them, mostly the first name. */
export type KringPerson = { id: string; name: string; role?: string; sector: Side };

/** Somebody outside the school, and how the consent that lets them in stands ("geen": none was asked). */
export type KringOutsider = KringPerson & {
  organisation: string;
  status: ConsentStatus | "geen";
  detail?: string;
};

export type KringPeople = {
  child: { name: string; detail?: string };
  /** Guardians, and whom the child chose. */
  inside: readonly KringPerson[];
  school: { name: string; people: readonly KringPerson[] };
  outside: readonly KringOutsider[];
};

/** How many people are drawn one by one before organisations stand for them. */
const KRING_PEOPLE = 12;

/** The same people, organisations standing for theirs when there are more than twelve; the family is never grouped. */
export function groupedKring(people: KringPeople, say: (count: number) => string): KringPeople {
  const total = people.inside.length + people.school.people.length + people.outside.length;
  if (total <= KRING_PEOPLE) return people;

  const groups = new Map<string, KringOutsider[]>();
  for (const outsider of people.outside) {
    // One organisation may hold people whom different consents let in: each status is a place of its own.
    const key = `${outsider.organisation}\n${outsider.status}`;
    groups.set(key, [...(groups.get(key) ?? []), outsider]);
  }
  const outside = [...groups.values()].flatMap((members): KringOutsider[] => {
    const first = members[0];
    if (!first || members.length === 1) return members;
    return [{ ...first, name: first.organisation, role: say(members.length) }];
  });
  const { name, people: staff } = people.school;
  const one = staff[0];
  const school = one && staff.length > 2 ? [{ ...one, name: say(staff.length), role: undefined }] : staff;
  return { ...people, school: { name, people: school }, outside };
}
