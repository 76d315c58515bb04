import { describe, expect, it } from "vitest";
import { lanePieces, laneTracks } from "./lanes-layout";

const lane = (from: number, until: number) => ({ pieces: [{ from, until, status: "geldig" as const }] });

describe("lanes beside the line", () => {
  it("share a track where one ends before the other begins, and never where they touch", () => {
    expect(laneTracks([lane(0, 3), lane(4, 8), lane(5, 6), lane(6, 7)])).toEqual([0, 0, 1, 2]);
    expect(laneTracks([lane(0, 3), lane(4, 8), lane(5, 6), lane(7, 9)])).toEqual([0, 0, 1, 1]);
  });

  it("are cut at now, and round where they touch nothing", () => {
    expect(lanePieces([{ from: 4, until: 8, status: "geldig" }], 7)).toEqual([
      { from: 4, until: 7, status: "geldig", first: true, last: false, later: false },
      { from: 7, until: 8, status: "geldig", first: false, last: true, later: true },
    ]);
    const [before, after] = lanePieces(
      [
        { from: 1, until: 2, status: "onvolledig" },
        { from: 0, until: 1, status: "geldig" },
      ],
      9,
    );
    expect(before).toMatchObject({ status: "geldig", first: true, last: false });
    expect(after).toMatchObject({ status: "onvolledig", first: false, last: true });
  });
});
