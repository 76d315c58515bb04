import { z } from "zod";
import { type Allow, ALLOW_GROUNDS, READING_RULES } from "@/lib/policy/decision";
import type { Instant } from "@/lib/policy/instant";

const granted = z.object({
  rule: z.enum(READING_RULES),
  ground: z.enum(ALLOW_GROUNDS),
  byId: z.uuid().nullable(),
  until: z.date().nullable(),
});

/** The decision that a grant stores, as it was made. Throws on a rule or ground that the rules do not know. */
export function grantedDecision(row: {
  rule: string;
  ground: string;
  byId: string | null;
  until: Date | null;
}): Allow & { until: Instant | null } {
  const { rule, ground, byId, until } = granted.parse(row);
  return { allow: true, rule, ground, by: byId, until: until?.getTime() ?? null };
}
