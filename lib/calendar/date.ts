/** Local dates as rows and forms keep them, `YYYY-MM-DD`, beside the instants at which they begin. */
import { localDay, startOfDay } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";

/** The first instant of a local date (`YYYY-MM-DD`) where the framework holds. */
export function instantOf(framework: Framework, date: string): Date {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return new Date(startOfDay(framework, { year, month, day }));
}

/** The local date of an instant where the framework holds, as `YYYY-MM-DD`. */
export function dateOf(framework: Framework, at: Date): string {
  const { year, month, day } = localDay(framework, at.getTime());
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}

/** The day after a local date. */
export function dayAfter(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}
