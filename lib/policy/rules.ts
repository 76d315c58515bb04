/** Every rule of RULES.md sections 2–6 by its id: what it says and where it comes from. */
import type { Instant } from "./instant";
import type { Rule } from "./rule";
import { CONSENT_RULES } from "./rules-consent";
import { READING_RULE_TEXTS } from "./rules-reading";
import { SHARING_RULES } from "./rules-sharing";
import { cite } from "./sources";
import type { Framework } from "./vocabulary";

export const RULES = { ...CONSENT_RULES, ...READING_RULE_TEXTS, ...SHARING_RULES } as const;
export type RuleId = keyof typeof RULES;

export const RULE_IDS: readonly RuleId[] = Object.keys(RULES) as RuleId[];

export function ruleOf(id: RuleId): Rule {
  return RULES[id];
}

/** The source of a rule as it is cited where the framework holds, on the day of `at`. */
export function sourceAt(id: RuleId, framework: Framework, at: Instant): string {
  return cite(RULES[id].sources, framework, at);
}
