import type { Side } from "./line-kind";

export type GridMark = "reads" | "wrote" | "waits" | "not";
export const gridMarks: readonly GridMark[] = ["wrote", "reads", "waits", "not"];

export type GridColumn = { id: string; name: string; sector: Side; role?: string; organisation: string };
export type GridCell = {
  mark: GridMark;
  /** The reason in two or three words: "gezag", "ja, tot 31 juli". */
  word: string;
  href?: string;
  chosen?: boolean;
};

/** Somebody, or an organisation standing for all its people. */
export type GridName = { id: string; name: string; sector: Side; count: number; href?: string };

/** How many people may stand beside each other before organisations stand for them. */
export const GRID_PEOPLE = 12;

/** The columns of each organisation, in the order in which organisations first appear. */
export function columnsByOrganisation(
  columns: readonly GridColumn[],
): { organisation: string; members: number[] }[] {
  const found = new Map<string, number[]>();
  columns.forEach((column, i) =>
    found.set(column.organisation, [...(found.get(column.organisation) ?? []), i]),
  );
  return [...found].map(([organisation, members]) => ({ organisation, members }));
}

/**
 * Of one row, for each mark that occurs, who has it. With `grouped`, an organisation whose people all have the same
 * mark is named once; else its people are named one by one.
 */
export function namesByMark(
  columns: readonly GridColumn[],
  cells: readonly GridCell[],
  grouped: boolean,
): { mark: GridMark; names: GridName[] }[] {
  const person = (i: number): GridName[] => {
    const column = columns[i];
    const cell = cells[i];
    return column && cell
      ? [{ id: column.id, name: column.name, sector: column.sector, count: 1, href: cell.href }]
      : [];
  };
  const entries = columnsByOrganisation(columns).flatMap(({ organisation, members }) => {
    const marks = new Set(members.map((i) => cells[i]?.mark));
    const first = members[0] === undefined ? undefined : columns[members[0]];
    const mark = first && marks.size === 1 ? [...marks][0] : undefined;
    if (grouped && members.length > 1 && first && mark) {
      return [
        {
          mark,
          name: {
            id: organisation,
            name: organisation,
            sector: first.sector,
            count: members.length,
          },
        },
      ];
    }
    return members.flatMap((i) => {
      const cell = cells[i];
      return cell ? person(i).map((name) => ({ mark: cell.mark, name })) : [];
    });
  });
  return gridMarks.flatMap((mark) => {
    const names = entries.filter((entry) => entry.mark === mark).map((entry) => entry.name);
    return names.length > 0 ? [{ mark, names }] : [];
  });
}
