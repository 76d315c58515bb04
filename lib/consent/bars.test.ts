import { expect, test } from "vitest";
import { segmentsOf } from "./bars";
import type { Stretch } from "./standing";

const day = (n: number) => new Date(Date.UTC(2026, 10, n));

function stretch(from: number, until: number, status: Stretch["status"], waitingFor: string[] = []): Stretch {
  return {
    from: day(from),
    until: day(until),
    status,
    rule: status === "geldig" ? "ST-5" : "ST-4",
    waitingFor,
    waitingForRepresentative: false,
  };
}

test("a bar has one segment as long as the status stays, whoever it waits on", () => {
  const segments = segmentsOf({
    id: "consent",
    categories: [],
    validFrom: day(1),
    validUntil: day(12),
    sentAt: day(1),
    endedAt: null,
    sees: "all",
    shut: [],
    question: "",
    stretches: [
      stretch(1, 3, "onvolledig", ["noor", "sanne"]),
      stretch(3, 5, "onvolledig", ["sanne"]),
      stretch(5, 9, "geldig"),
      stretch(10, 12, "geldig"),
    ],
  });
  expect(segments.map(({ from, until, status }) => [from.slice(8, 10), until?.slice(8, 10), status])).toEqual(
    [
      ["01", "05", "onvolledig"],
      ["05", "09", "geldig"],
      ["10", "12", "geldig"],
    ],
  );
});
