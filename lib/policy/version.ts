/**
 * The version of the rules, stored beside every grant that they made. Raise it with each change that can alter a
 * decision: a release then recomputes every casus, and one that is not yet done stays closed.
 */
export const RULES_VERSION = "4";
