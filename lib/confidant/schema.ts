/** The forms about a pupil's confidant: what each sends. Light: browsers load it too. */
import { z } from "zod";

const LINE = 120;
const line = z.string().trim().min(1).max(LINE);
/** A box that must be ticked: what somebody declares is never taken for granted. */
const declared = (empty?: string) => z.literal("on", empty === undefined ? undefined : { error: empty });

export const appointSchema = z.object({
  name: line,
  knownAs: line,
  email: z.string().trim().toLowerCase().max(LINE).pipe(z.email()),
  adult: declared(),
  ownChoice: declared(),
});
export type Appointing = Pick<z.output<typeof appointSchema>, "name" | "knownAs" | "email">;

export const endSchema = z.object({ personId: z.uuid() });
export const acceptSchema = z.object({
  casusId: z.uuid(),
  adult: declared("Zet een vinkje als u 18 jaar of ouder bent."),
  noHelp: declared("Zet een vinkje als u hier geen hulp geeft."),
  secret: declared("Zet een vinkje als u geheim houdt wat u leest."),
});
export const declineSchema = z.object({ casusId: z.uuid() });
