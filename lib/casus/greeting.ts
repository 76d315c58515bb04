import { ZONES } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";

/** "Goedemorgen", by the hour of the country. */
export function greeting(at: Date, framework: Framework): string {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: ZONES[framework],
      hour: "2-digit",
      hourCycle: "h23",
    }).format(at),
  );
  if (hour < 6) return "Goedenacht";
  if (hour < 12) return "Goedemorgen";
  return hour < 18 ? "Goedemiddag" : "Goedenavond";
}
