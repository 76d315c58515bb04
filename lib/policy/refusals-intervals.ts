import type { Facts } from "./facts";
import { type Interval, isEmptyOrInverted, overlap } from "./interval";
import type { Refusal } from "./refusals";

type Path = (string | number)[];

/** Intervals that end before they begin, intervals that overlap, and two answers at one instant. */
export function intervalRefusals(facts: Facts): Refusal[] {
  const lists: { path: Path; intervals: (Interval & { id?: string })[] }[] = [
    { path: ["child", "competence"], intervals: facts.child.competence },
    ...facts.guardians.flatMap(({ authority, restricted }, index) => [
      { path: ["guardians", index, "authority"], intervals: authority },
      { path: ["guardians", index, "restricted"], intervals: restricted },
    ]),
    ...facts.participants.map(({ periods }, index) => ({
      path: ["participants", index, "periods"],
      intervals: periods,
    })),
    ...facts.ambtskringen.map(({ members }, index) => ({
      path: ["ambtskringen", index, "members"],
      intervals: members,
    })),
  ];
  return [
    ...lists.flatMap(({ path, intervals }) => [
      ...inverted(path, intervals),
      ...overlapping(path, intervals),
    ]),
    ...inverted(["inquiries"], facts.inquiries),
    ...inverted(["disclosures"], facts.disclosures),
    ...facts.consents.flatMap(({ validFrom, validUntil, responses }, index) => [
      ...(validUntil <= validFrom
        ? [{ path: ["consents", index, "validUntil"], message: "ends before it begins" }]
        : []),
      ...simultaneous(["consents", index, "responses"], responses),
    ]),
  ];
}

function inverted(path: Path, intervals: Interval[]): Refusal[] {
  return intervals.flatMap((interval, index) =>
    isEmptyOrInverted(interval)
      ? [{ path: [...path, index, "until"], message: "ends before it begins" }]
      : [],
  );
}

/** Of one person, where the list is of people: two may be members at the same time. */
function overlapping(path: Path, intervals: (Interval & { id?: string })[]): Refusal[] {
  return intervals.flatMap((interval, index) =>
    intervals.slice(0, index).some((earlier) => earlier.id === interval.id && overlap(earlier, interval))
      ? [{ path: [...path, index, "from"], message: "overlaps an earlier interval of the list" }]
      : [],
  );
}

function simultaneous(path: Path, responses: { by: string; at: number }[]): Refusal[] {
  return responses.flatMap(({ by, at }, index) =>
    responses.slice(0, index).some((earlier) => earlier.by === by && earlier.at === at)
      ? [{ path: [...path, index, "at"], message: "two answers by one person at one instant" }]
      : [],
  );
}
