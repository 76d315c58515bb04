import { z } from "zod";

/** How many found parts are shown at a time. */
export const ENOUGH = 20;

export const searchSchema = z.object({
  question: z.string().trim().max(200),
  casus: z.uuid().optional(),
  after: z.uuid().optional(),
});
