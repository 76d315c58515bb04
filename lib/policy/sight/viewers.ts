/** To whom something is shown, and when. */
import type { Grant } from "@/lib/policy/grants";
import type { Interval } from "@/lib/policy/interval";
import { intersection, union } from "@/lib/policy/stretches";

/** People with the stretches in which a thing is shown to them, in order; none touches the next. */
export type Viewers = ReadonlyMap<string, readonly Interval[]>;

export const nobody: Viewers = new Map();

export function one(person: string, stretches: readonly Interval[]): Viewers {
  return new Map([[person, stretches]]);
}

/** Who reads something by these grants, and when. */
export function readersBy(grants: readonly Grant[]): Viewers {
  const byReader = Map.groupBy(grants, ({ reader }) => reader);
  return new Map([...byReader].map(([reader, stretches]) => [reader, union(stretches)]));
}

/** Shown as soon as one of them shows it. */
export function either(...viewers: readonly Viewers[]): Viewers {
  const all = new Map<string, readonly Interval[]>();
  for (const each of viewers) {
    for (const [person, stretches] of each) {
      const known = all.get(person);
      all.set(person, known === undefined ? stretches : union([...known, ...stretches]));
    }
  }
  return all;
}

/** Shown while both show it. */
export function both(viewers: Viewers, others: Viewers): Viewers {
  return new Map(
    [...viewers].map(([person, stretches]) => [person, intersection(stretches, others.get(person) ?? [])]),
  );
}

/** To these people alone. */
export function among(viewers: Viewers, isOne: (person: string) => boolean): Viewers {
  return new Map([...viewers].filter(([person]) => isOne(person)));
}
