/** What is a young person's alone from a birthday on: asked of the rules, for the page that says it. */
import { ownCasus } from "@/lib/consent/answer-casus";
import { databaseNow } from "@/lib/consent/answer-view";
import { asPerson, type Hat } from "@/lib/db/doors";
import { OWN_FROM } from "@/lib/grants/notices-ahead";
import { readSituation } from "@/lib/grants/situation";
import { isAged, isCapable } from "@/lib/policy/capacity";
import type { RuleId } from "@/lib/policy/rules";
import type { Framework } from "@/lib/policy/vocabulary";

export type OwnLetter = { framework: Framework; from: "zestien" | "achttien"; rule: RuleId; at: Date };

/** Null for who has no such letter: a guardian, who is younger, and for whom others decide. */
export function readOwnLetter(hat: Hat): Promise<OwnLetter | null> {
  if (hat.kind !== "child") return Promise.resolve(null);
  return asPerson(hat, async (tx) => {
    const casusId = await ownCasus(tx, hat);
    if (casusId === null) return null;
    const at = await databaseNow(tx);
    const { facts } = await readSituation(tx, hat, casusId, at);
    const reached = OWN_FROM[facts.framework].findLast((age) => isAged(facts, age, at.getTime()));
    if (reached === undefined || !isCapable(facts, at.getTime())) return null;
    const from = reached === 18 ? "achttien" : "zestien";
    return { framework: facts.framework, from, rule: facts.framework === "nl" ? "SAY-NL-3" : "SAY-VL-2", at };
  });
}
