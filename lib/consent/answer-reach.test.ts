import { describe, expect, test } from "vitest";
import { withAnswer } from "./answer-filled";
import { meaningOf, REACHES, reachOf } from "./answer-reach";
import { type Draft, emptyDraft } from "./answer-schema";

const filled = { check: [], choice: "yes" as const, remarkForAsker: false };

describe("for whom a guardian answers", () => {
  test.each(REACHES)("%s is chosen again where it was kept", (reach) => {
    expect(reachOf(withAnswer(emptyDraft, { ...filled, reach }))).toBe(reach);
  });

  test("says in the same choice that its maker holds authority", () => {
    for (const reach of REACHES) expect(meaningOf(reach).authority).toBe(true);
  });

  test("is for oneself alone where the other does not agree (CONV)", () => {
    const disagreeing = REACHES.map(meaningOf).filter(({ otherAgrees }) => otherAgrees === "no");
    expect(disagreeing.map(({ forOther }) => forOther)).toEqual(["me"]);
  });

  test.each<[string, Partial<Draft>]>([
    ["nothing", {}],
    ["no authority", { forOther: "both", otherAgrees: "yes" }],
    ["nothing of what the other thinks", { authority: true, forOther: "me" }],
    ["for both, though the other disagrees", { authority: true, forOther: "both", otherAgrees: "no" }],
  ])("is chosen anew where was said: %s", (_said, kept) => {
    expect(reachOf({ ...emptyDraft, ...kept })).toBeNull();
  });

  test("is gone where the page was sent without it, and what was left out stays", () => {
    const leftOut = { categories: ["gezin" as const], recipients: [] };
    const before = withAnswer({ ...emptyDraft, leftOut }, { ...filled, reach: "both-yes" });
    expect(withAnswer(before, filled)).toEqual({ ...emptyDraft, leftOut, choice: "yes" });
  });
});
