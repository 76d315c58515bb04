import { z } from "zod";

/** What came of a file that somebody brought. */
const outcomeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("unaltered"), organisation: z.string(), at: z.coerce.date() }),
  z.object({ kind: z.literal("altered"), organisation: z.string() }),
  z.object({ kind: z.literal("foreign") }),
  z.object({ kind: z.literal("no-pdf") }),
  z.object({ kind: z.literal("empty") }),
  z.object({ kind: z.literal("too-large") }),
  z.object({ kind: z.literal("too-often") }),
  z.object({ kind: z.literal("busy") }),
]);

export type Outcome = z.infer<typeof outcomeSchema>;

/** For a cookie of the browser that brought the file, which shows it once. */
export const writeOutcome = (outcome: Outcome): string =>
  Buffer.from(JSON.stringify(outcome)).toString("base64url");

/** Null for whatever else a browser sends. */
export function readOutcome(text: string | undefined): Outcome | null {
  try {
    const parsed = outcomeSchema.safeParse(JSON.parse(Buffer.from(text ?? "", "base64url").toString()));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
