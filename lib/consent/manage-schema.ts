/** What a coordinator does with a request that was sent, as typed. Shared with the browser. */
import { z } from "zod";
import { optionalDate, optionalText } from "@/lib/auth/fields";
import { REMINDER_CHOICES } from "./reminder-plan";
import { ROUTES } from "./vocabulary";

const ofRequest = { casus: z.uuid(), consent: z.uuid() };

export const askingSchema = z.object({
  ...ofRequest,
  person: z.uuid(),
  route: z.enum(ROUTES, "Kies hoe deze persoon de vraag krijgt."),
});
/** A question to the pupil that goes out by itself on the birthday from which the pupil has a say. */
export const preparingSchema = z.object({
  ...ofRequest,
  route: z.enum(["email", "sms"], "Kies hoe de leerling de vraag krijgt."),
});
export const endingSchema = z.object(ofRequest);

/** When an answer is wished for, and when somebody is reminded of it; as typed. */
export const wishes = {
  answerBy: optionalDate.transform((day) => day ?? undefined).optional(),
  reminders: z.enum(REMINDER_CHOICES, "Kies wanneer iemand een herinnering krijgt.").optional(),
  /** As typed, where days of one's own were chosen: `2, 5 en 10`. */
  ownDays: optionalText(60),
};
export const remindingSchema = z.object({ ...ofRequest, person: z.uuid(), ...wishes });

export type Reminding = z.output<typeof remindingSchema>;
/** `correct`: the same time, other words · `prolong`: the same words, the time after it. */
export const replacingSchema = z.object({ ...ofRequest, how: z.enum(["correct", "prolong"]) });

export type Asking = z.output<typeof askingSchema>;
export type Preparing = z.output<typeof preparingSchema>;
export type EndingRequest = z.output<typeof endingSchema>;
export type Replacing = z.output<typeof replacingSchema>;
