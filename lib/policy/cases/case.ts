import type { FactsDocument } from "@/lib/policy/facts";
import type { RuleId } from "@/lib/policy/rules";

/**
 * One row of a table of cases. `rule` is the rule that the row is about: with it taken away, the outcome would be
 * another one. What is expected is written as a jurist says it; what a row does not say, it does not test.
 */
export type Case = {
  rule: RuleId;
  title: string;
  casus: FactsDocument;
  /** The day of the cases, if absent. */
  at?: string;
  /** Who reads note n1: `ja · ground · rule`, `nee · ground · rule`, with the id of the consent or disclosure behind it. */
  reads?: Record<string, string>;
  /** Consent c1: its status, and whom it waits for. */
  consent?: string;
  /** Who should have been invited to m1. */
  missing?: string[];
  /** What may stand on the shared screen with these people present. */
  screen?: { present: string[]; notes: string[] };
};
