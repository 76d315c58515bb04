/** The instants of a random casus: few, and shared by everything in it, birthdays and their last milliseconds among them. */
import { startOfDay } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";
import type { Draw } from "./draw";

type Written = { from: string; until: string | null };

export type Timeline = {
  birthDate: string;
  instant(): string;
  /** In the first half: things written early can be read for long. */
  early(): string;
  closed(): { from: string; until: string };
  /** A day of 24 hours, or a little more. */
  day(): { from: string; until: string };
  /** At most `most` intervals that do not overlap, the last perhaps open. */
  disjoint(most: number): Written[];
  /** For the greater part one long interval; else some, else none. */
  mostly(): Written[];
};

const DAY = 86_400_000;
const BEGIN = Date.parse("2025-01-01T00:00:00Z");
const DAYS = 3 * 365;

export function drawTimeline(draw: Draw, framework: Framework): Timeline {
  const born = { year: 2007 + draw.upTo(9), month: 1 + draw.upTo(11), day: 1 + draw.upTo(27) };
  const birth = draw.chance(10) ? { year: draw.one([2008, 2012, 2016]), month: 2, day: 29 } : born;
  const birthdays = [12, 16, 18]
    .map((age) => startOfDay(framework, { ...birth, year: birth.year + age }))
    .filter((at) => at > BEGIN && at < BEGIN + DAYS * DAY)
    .flatMap((at) => [at - 1, at]);
  const days = Array.from({ length: 9 }, () => BEGIN + draw.upTo(DAYS) * DAY + draw.upTo(23) * 3_600_000);
  const instants = [...new Set([...birthdays, ...days])].sort((one, other) => one - other);
  const last = Math.max(...instants);
  const write = (at: number) => written(draw, at);

  const pick = () => draw.one(instants);
  const closed = () => {
    const [from, until] = [pick(), pick()].sort((one, other) => one - other);
    if (from === undefined || until === undefined) throw new Error("two instants were picked");
    return { from, until: until === from ? from + DAY : until };
  };
  const disjoint = (most: number): Written[] => {
    const borders = draw.some(instants, most * 2, 2);
    return borders.flatMap((from, index) => {
      if (index % 2 === 1) return [];
      const until = borders[index + 1];
      return [{ from: write(from), until: until === undefined ? null : write(until) }];
    });
  };
  return {
    birthDate: [
      String(birth.year),
      String(birth.month).padStart(2, "0"),
      String(birth.day).padStart(2, "0"),
    ].join("-"),
    instant: () => write(pick()),
    early: () =>
      write(draw.one(instants.filter((at) => at <= BEGIN + (last - BEGIN) / 2).concat(instants.slice(0, 1)))),
    closed: () => {
      const { from, until } = draw.chance(60) ? { from: BEGIN, until: last + DAY } : closed();
      return { from: write(from), until: write(until) };
    },
    day: () => {
      const from = pick();
      return { from: write(from), until: write(from + draw.one([DAY, DAY, DAY / 2, DAY + 1])) };
    },
    disjoint,
    mostly: () => {
      const whole = [
        { from: write(BEGIN - DAYS * DAY), until: draw.chance(70) ? null : write(pick() + DAY) },
      ];
      return draw.chance(75) ? whole : draw.chance(80) ? disjoint(2) : [];
    },
  };
}

/** In UTC or at the offset of a winter's day: the same instant. */
function written(draw: Draw, at: number): string {
  if (draw.chance(70)) return new Date(at).toISOString();
  return new Date(at + 3_600_000).toISOString().replace("Z", "+01:00");
}
