/** The version without places, as those who closed reading type and release it. Shared with the browser. */
import { z } from "zod";
import { words } from "./draft-schema";

const ofVersion = { casus: z.uuid(), consent: z.uuid(), person: z.uuid() };

export const guardedTextSchema = z.object({
  ...ofVersion,
  question: words(300, "Schrijf in één zin wat u vraagt."),
  purpose: words(3000, "Schrijf waarvoor dit nodig is."),
  whatFollowsYes: words(1500, "Schrijf wat er gebeurt na een ja."),
  whatFollowsNo: words(1500, "Schrijf wat er gebeurt na een nee."),
});
export type GuardedText = z.output<typeof guardedTextSchema>;

/** `version`: the one that was read. */
export const releaseSchema = z.object({
  ...ofVersion,
  version: z.uuid(),
  agrees: z.enum(["yes", "no"], "Kies of u deze versie vrijgeeft."),
});
export type Releasing = z.output<typeof releaseSchema>;
