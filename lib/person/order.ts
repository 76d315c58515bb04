import { compareIds } from "@/lib/policy/names";
import type { Someone } from "./people";

/** The pupil first, then the family, then house by house. */
export const inOrder = (one: Someone, other: Someone): number => compareIds(placeOf(one), placeOf(other));

function placeOf({ kind, organisation, name }: Someone): string {
  switch (kind) {
    case "child":
      return "0";
    case "guardian":
      return `1 ${name}`;
    case "participant":
      return `2 ${organisation?.name ?? ""} ${name}`;
  }
}
