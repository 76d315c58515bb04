/** The forms of a data protection officer. */
import { z } from "zod";

export const tellLeakSchema = z.object({
  leakId: z.uuid(),
  told: z
    .string("Schrijf aan wie u het vertelde, of waarom niet.")
    .trim()
    .min(1, "Schrijf aan wie u het vertelde, of waarom niet.")
    .max(1000),
});
export type TellLeak = z.output<typeof tellLeakSchema>;
