/** When somebody who does not answer is reminded. Pure: whether it is still right is asked when the day has come (due-reminder). */
import { dayAt, daysLater, lastDayBefore } from "@/lib/calendar/day";
import { morningOf } from "@/lib/calendar/morning";
import type { Framework } from "@/lib/policy/vocabulary";

/** After how many days, as a coordinator chooses it. */
export const REMINDERS = { usual: [3, 7, 14], calm: [7, 14], none: [] } as const;
type Reminders = keyof typeof REMINDERS;
const EASY = ["usual", "calm", "none"] as const satisfies readonly Reminders[];

export const REMINDER_CHOICES = ["usual", "calm", "none", "own"] as const;
/** `own`: days that a coordinator names (reminder-days). */
export type ReminderChoice = (typeof REMINDER_CHOICES)[number];

export const REMINDER_WORDS: Record<ReminderChoice, string> = {
  usual: "na 3, 7 en 14 dagen",
  calm: "na 7 en 14 dagen",
  none: "geen",
  own: "op andere dagen",
};

export type Waiting = {
  framework: Framework;
  /** When the question was sent. */
  askedAt: Date;
  remindAfter: readonly number[];
  /** The first instant at which the answer is late; null: no day was named. */
  answerBy: Date | null;
};

/** Apart from each other, so that the last one before a named day does not follow on another. */
const LEAST_DAYS_BETWEEN = 2;

/**
 * Nine in the morning, so many days after the day of the question. What would come on or after the named day is left out;
 * in its place one comes two days before that day, where the others leave room for it.
 */
export function remindersAt({ framework, askedAt, remindAfter, answerBy }: Waiting): Date[] {
  const asked = dayAt(framework, askedAt);
  const planned = [...remindAfter]
    .sort((one, other) => one - other)
    .map((days) => morningOf(framework, daysLater(asked, days)));
  if (answerBy === null) return planned;
  const inTime = planned.filter((at) => at < answerBy);
  if (inTime.length === planned.length) return planned;
  const last = morningOf(framework, daysLater(lastDayBefore(framework, answerBy), -1));
  const before = inTime.at(-1) ?? askedAt;
  const room = last >= morningOf(framework, daysLater(dayAt(framework, before), LEAST_DAYS_BETWEEN));
  return room ? [...inTime, last] : inTime;
}

/** The choice behind the days that are kept. */
export const remindersOf = (remindAfter: readonly number[]): ReminderChoice =>
  EASY.find((each) => REMINDERS[each].join() === remindAfter.join()) ?? "own";
