/** The version without places, as those who closed reading type and release it. Shared with the browser. */
import { z } from "zod";
import { words } from "./draft-schema";

const ofVersion = { casus: z.uuid(), consent: z.uuid(), person: z.uuid() };

/** How many characters there is room for. */
export const GUARDED_ROOM = {
  question: 300,
  purpose: 3000,
  whatFollowsYes: 1500,
  whatFollowsNo: 1500,
} as const;

export const guardedTextSchema = z.object({
  ...ofVersion,
  question: words(GUARDED_ROOM.question, "Schrijf in één zin wat u vraagt."),
  purpose: words(GUARDED_ROOM.purpose, "Schrijf waarvoor dit nodig is."),
  whatFollowsYes: words(GUARDED_ROOM.whatFollowsYes, "Schrijf wat er gebeurt na een ja."),
  whatFollowsNo: words(GUARDED_ROOM.whatFollowsNo, "Schrijf wat er gebeurt na een nee."),
});
export type GuardedText = z.output<typeof guardedTextSchema>;

/** `version`: the one that was read. */
export const releaseSchema = z.object({
  ...ofVersion,
  version: z.uuid(),
  agrees: z.enum(["yes", "no"], "Kies of u deze versie vrijgeeft."),
});
export type Releasing = z.output<typeof releaseSchema>;
