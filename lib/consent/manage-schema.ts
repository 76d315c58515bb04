/** What a coordinator does with a request that was sent, as typed. Shared with the browser. */
import { z } from "zod";
import { ROUTES } from "./vocabulary";

const ofRequest = { casus: z.uuid(), consent: z.uuid() };

export const askingSchema = z.object({
  ...ofRequest,
  person: z.uuid(),
  route: z.enum(ROUTES, "Kies hoe deze persoon de vraag krijgt."),
});
export const endingSchema = z.object(ofRequest);

/** `correct`: the same time, other words · `prolong`: the same words, the time after it. */
export const replacingSchema = z.object({ ...ofRequest, how: z.enum(["correct", "prolong"]) });

export type Asking = z.output<typeof askingSchema>;
export type EndingRequest = z.output<typeof endingSchema>;
export type Replacing = z.output<typeof replacingSchema>;
