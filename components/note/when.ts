import { ZONES } from "@/lib/policy/calendar";
import type { Framework } from "@/lib/policy/vocabulary";

/** "8 maart", with the year where it is another than that of `now`; and "14.30 uur". */
export function whenWords(at: Date, framework: Framework, now: Date): { day: string; time: string } {
  const timeZone = ZONES[framework];
  const year = (moment: Date) => new Intl.DateTimeFormat("nl", { timeZone, year: "numeric" }).format(moment);
  const sameYear = year(at) === year(now);
  const day = new Intl.DateTimeFormat("nl", {
    timeZone,
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  });
  const time = new Intl.DateTimeFormat("nl", { timeZone, hour: "2-digit", minute: "2-digit" });
  return { day: day.format(at), time: `${time.format(at).replace(":", ".")} uur` };
}
