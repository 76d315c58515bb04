/** The queues, each named after what is done in it. Times in seconds. */
import type { Queue } from "pg-boss";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Settings = Omit<Queue, "name"> & { schedule?: { cron: string } };

/** One at a time waits or is done. What takes longer goes on, beside the next. */
const bySchedule = {
  policy: "exclusive",
  retryLimit: 0,
  expireInSeconds: 2 * MINUTE,
  deleteAfterSeconds: HOUR,
} as const;

export const QUEUES = {
  /** What could not be done, however often: it is noted, so that somebody sees it. */
  "given-up": {
    retryLimit: 20,
    retryDelay: MINUTE,
    retryBackoff: true,
    retryDelayMax: HOUR,
    deleteAfterSeconds: DAY,
  },
  /** A message. Tried again after one to two minutes, then ever later, up to four hours: about a day and a half of trying. */
  send: {
    retryLimit: 15,
    retryDelay: MINUTE,
    retryBackoff: true,
    retryDelayMax: 4 * HOUR,
    // Longer than a mail server may take; a worker that died leaves its message to another after this.
    expireInSeconds: MINUTE,
    deleteAfterSeconds: DAY,
    deadLetter: "given-up",
  },
  /** What was planned ahead. What cannot be decided is asked again by the hour, for a day: then its moment is past. */
  plan: {
    retryLimit: 24,
    retryDelay: HOUR,
    expireInSeconds: 5 * MINUTE,
    deleteAfterSeconds: DAY,
    deadLetter: "given-up",
  },
  /** Casussen that something around them closed, made anew. */
  renew: { ...bySchedule, schedule: { cron: "* * * * *" } },
  /** What has ended by itself, removed; what lost its job, put back. */
  sweep: { ...bySchedule, schedule: { cron: "17 * * * *" } },
  /** The message of the day. */
  daily: { ...bySchedule, schedule: { cron: "3 * * * *" } },
} as const satisfies Record<string, Settings>;
