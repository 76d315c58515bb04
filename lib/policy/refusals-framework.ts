import type { Facts } from "./facts";
import type { Refusal } from "./refusals";
import {
  DISCLOSURE_GROUNDS_NL,
  DISCLOSURE_GROUNDS_VL,
  type DisclosureGround,
  type Framework,
  type GuardianKind,
} from "./vocabulary";

const GUARDIANS: Record<Framework, readonly GuardianKind[]> = {
  nl: ["ouder", "voogd", "gi", "curator", "mentor"],
  vl: ["ouder", "voogd", "bewindvoerder"],
};

const GROUNDS: Record<Framework, readonly DisclosureGround[]> = {
  nl: DISCLOSURE_GROUNDS_NL,
  vl: DISCLOSURE_GROUNDS_VL,
};

/** Words that only the law of the other country knows. */
export function frameworkRefusals({ framework, guardians, disclosures, meetings }: Facts): Refusal[] {
  const message = "belongs to the other framework";
  return [
    ...guardians.flatMap(({ kind }, index) =>
      GUARDIANS[framework].includes(kind) ? [] : [{ path: ["guardians", index, "kind"], message }],
    ),
    ...disclosures.flatMap(({ ground }, index) =>
      GROUNDS[framework].includes(ground) ? [] : [{ path: ["disclosures", index, "ground"], message }],
    ),
    ...meetings.flatMap(({ basis458ter }, index) =>
      basis458ter === null || framework === "vl"
        ? []
        : [{ path: ["meetings", index, "basis458ter"], message }],
    ),
  ];
}
