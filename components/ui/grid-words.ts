import type { GridMark } from "./grid-layout";
import type { IconName } from "./icon-shapes";

/** The words of the grid: after one name, after several, and in the legend. */
export type GridWords = Record<GridMark, { one: string; many: string; legend: string }> & {
  and: string;
  people: (count: number) => string;
};

export const gridWords: GridWords = {
  reads: { one: "leest dit", many: "lezen dit", legend: "leest" },
  wrote: { one: "schreef dit", many: "schreven dit", legend: "schreef dit" },
  waits: { one: "wacht op toestemming", many: "wachten op toestemming", legend: "wacht op toestemming" },
  not: { one: "niet", many: "niet", legend: "leest niet" },
  and: "en",
  people: (count) => (count === 1 ? "1 mens" : `${count} mensen`),
};

export const gridIcons: Record<GridMark, IconName> = {
  reads: "reads",
  wrote: "pen",
  waits: "ring-onvolledig",
  not: "reads-not",
};
