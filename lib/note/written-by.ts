import type { Choice } from "@/lib/grants/preview";
import type { Facts } from "@/lib/policy/facts";
import { named } from "@/lib/policy/names";

/**
 * A choice as it is stored for its author. What a child writes is kept from every guardian: the child takes them out by
 * name, later (ACT-5). A team or an ambtskring is not the family's: such a choice stays with the author alone.
 */
export function choiceAsStored({ child, guardians }: Facts, author: string, choice: Choice): Choice {
  const isChild = author === child.id;
  const isFamily = isChild || guardians.some(({ id }) => id === author);
  const internal = choice.scope.kind === "team" || choice.scope.kind === "kring";
  const withheldFrom = isChild ? guardians.map(({ id }) => named(id)) : [];
  return {
    ...choice,
    scope: isFamily && internal ? { kind: "persoonlijk" } : choice.scope,
    withheldFrom: [...new Set([...choice.withheldFrom, ...withheldFrom])],
  };
}
