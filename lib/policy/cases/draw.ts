import fc from "fast-check";

/** Small choices, each of them replayed and shrunk by fast-check. */
export type Draw = {
  /** A whole number from 0 to `most`. */
  upTo(most: number): number;
  /** True in about `percent` of a hundred draws. */
  chance(percent: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  /** At most `most` of the items, each once, in the order of the list; at least `least`, if there are so many. */
  some<Item>(items: readonly Item[], most: number, least?: number): Item[];
};

const numbersUpTo = new Map<number, fc.Arbitrary<number>>();

/** A value built from draws: deterministic from fast-check's seed, smaller when its draws are smaller. */
export function drawn<Value>(build: (draw: Draw) => Value): fc.Arbitrary<Value> {
  return fc.gen().map((next) => {
    const upTo = (most: number) => (most <= 0 ? 0 : next(numberUpTo, most));
    const draw: Draw = {
      upTo,
      chance: (percent) => upTo(99) >= 100 - percent,
      one: (items) => {
        const item = items[upTo(items.length - 1)];
        if (item === undefined) throw new Error("nothing to choose from");
        return item;
      },
      some: (items, most, least = 0) => {
        const wanted = Math.min(least + upTo(Math.max(0, most - least)), items.length);
        const left = [...items.keys()];
        const taken = Array.from({ length: wanted }, () => left.splice(upTo(left.length - 1), 1)).flat();
        return items.filter((_, index) => taken.includes(index));
      },
    };
    return build(draw);
  });
}

function numberUpTo(most: number): fc.Arbitrary<number> {
  const known = numbersUpTo.get(most) ?? fc.nat(most);
  numbersUpTo.set(most, known);
  return known;
}
