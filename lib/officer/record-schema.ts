/** Opening a request's full record, as an officer types it. Shared with the browser. */
import { z } from "zod";

const SHORTEST = 15;
const LONGEST = 1000;
const MISSING = "Schrijf waarom u dit dossier opent: wie vroeg het, en wat zoekt u uit?";

export const openRecordSchema = z.object({
  consent: z.uuid(),
  /** Made by the page: the same form sent twice opens once. */
  key: z.uuid(),
  purpose: z
    .string(MISSING)
    .trim()
    .min(SHORTEST, MISSING)
    .max(LONGEST, `Houd het korter: hoogstens ${LONGEST} tekens.`),
});
export type OpenRecord = z.output<typeof openRecordSchema>;
