/** What makes a well-shaped document no casus (RULES.md section 1, "Who may stand where" and "Refused"). */
import type { Facts } from "./facts";
import { frameworkRefusals } from "./refusals-framework";
import { idRefusals } from "./refusals-ids";
import { intervalRefusals } from "./refusals-intervals";
import { placeRefusals } from "./refusals-places";

/** A refusal by its place in the document. The message names no value: values may be secret. */
export type Refusal = { path: (string | number)[]; message: string };

export function refusalsOf(facts: Facts): Refusal[] {
  return [
    ...idRefusals(facts),
    ...frameworkRefusals(facts),
    ...intervalRefusals(facts),
    ...placeRefusals(facts),
  ];
}
