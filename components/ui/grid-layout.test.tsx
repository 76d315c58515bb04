import { describe, expect, it } from "vitest";
import { columnsByOrganisation, type GridCell, type GridColumn, namesByMark } from "./grid-layout";

const column = (name: string, organisation: string): GridColumn => ({
  id: name,
  name,
  organisation,
  sector: "school",
});
const cell = (mark: GridCell["mark"]): GridCell => ({ mark, word: "" });

const columns = [
  column("Noor", "gezin"),
  column("Joost", "school"),
  column("Ilse", "GGD"),
  column("Marije", "school"),
];

describe("who has which mark", () => {
  const named = (cells: GridCell[], grouped: boolean) =>
    namesByMark(columns, cells, grouped).map(({ mark, names }) => [
      mark,
      names.map(({ name, count }) => (count > 1 ? `${name} (${count})` : name)),
    ]);

  it("names people by mark, the author first", () => {
    expect(named([cell("reads"), cell("wrote"), cell("waits"), cell("reads")], false)).toEqual([
      ["wrote", ["Joost"]],
      ["reads", ["Noor", "Marije"]],
      ["waits", ["Ilse"]],
    ]);
  });

  it("names an organisation once where all its people have one mark", () => {
    expect(named([cell("reads"), cell("reads"), cell("not"), cell("reads")], true)).toEqual([
      ["reads", ["Noor", "school (2)"]],
      ["not", ["Ilse"]],
    ]);
  });

  it("names its people apart where they differ", () => {
    expect(named([cell("reads"), cell("wrote"), cell("not"), cell("reads")], true)).toEqual([
      ["wrote", ["Joost"]],
      ["reads", ["Noor", "Marije"]],
      ["not", ["Ilse"]],
    ]);
  });

  it("keeps organisations in the order of their first person", () => {
    expect(columnsByOrganisation(columns)).toEqual([
      { organisation: "gezin", members: [0] },
      { organisation: "school", members: [1, 3] },
      { organisation: "GGD", members: [2] },
    ]);
  });
});
