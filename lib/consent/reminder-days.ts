/** The days after which somebody is reminded, as a coordinator chooses or types them. */
import { listOf } from "./vocabulary";
import { REMINDERS, type ReminderChoice } from "./reminder-plan";

const MOST = 5;
const LAST = 60;

const EXAMPLE = "zoals 2, 5 en 10";

/** Reads a choice, or days as they were typed: `2, 5 en 10`, in any order; a day that comes twice counts once. */
export function readReminders({
  reminders = "usual",
  ownDays = "",
}: {
  reminders?: ReminderChoice;
  ownDays?: string;
}): { remindAfter: number[] } | { mistake: string } {
  if (reminders !== "own") return { remindAfter: [...REMINDERS[reminders]] };
  const typed = ownDays.split(/[\s,;.+]+|\ben\b/).filter((each) => each !== "");
  if (typed.length === 0) return { mistake: `Schrijf na hoeveel dagen, ${EXAMPLE}.` };
  const days = [...new Set(typed.map((each) => (/^\d{1,3}$/.test(each) ? Number(each) : 0)))];
  if (days.some((day) => day < 1 || day > LAST))
    return { mistake: `Schrijf hele dagen in cijfers, van 1 tot en met ${LAST}, ${EXAMPLE}.` };
  if (days.length > MOST) return { mistake: `Kies hoogstens ${MOST} dagen.` };
  return { remindAfter: days.sort((one, other) => one - other) };
}

/** As `readReminders` reads them: `2, 5 en 10`. */
export const typedDays = (days: readonly number[]): string => listOf(days.map(String));
