/**
 * Who holds authority over a pupil, as one picture: derived from what is recorded of each guardian, never stored beside it.
 * The rules decide on the rows (AUT-1, AUT-2); this names the situation for people.
 */
import type { Framework, GuardianKind } from "@/lib/policy/vocabulary";
import type { GuardianView } from "./view-people";

export const SITUATIONS = ["both", "one", "third", "voogd", "gi", "nobody", "undetermined"] as const;
export type AuthoritySituation = (typeof SITUATIONS)[number];

/** In Flanders nobody holds authority together with a parent, and no institution is a guardian. */
export const SITUATIONS_OF: Record<Framework, readonly AuthoritySituation[]> = {
  nl: SITUATIONS,
  vl: ["both", "one", "voogd", "nobody", "undetermined"],
};

type Known = Pick<GuardianView, "id" | "name" | "kind" | "third" | "authority">;

export type AuthorityPicture = {
  situation: AuthoritySituation;
  /** Whose authority is established. */
  holders: readonly Known[];
  /** Of whom it is not known, or not yet looked at. */
  open: readonly Known[];
};

const OF_MINORS: readonly GuardianKind[] = ["ouder", "voogd", "gi"];

/** @param guardians of a pupil under 18, as a coordinator sees them */
export function authorityPicture(guardians: readonly Known[]): AuthorityPicture {
  const known = guardians.filter(({ kind }) => OF_MINORS.includes(kind));
  const holders = known.filter(({ authority }) => authority === "has");
  const open = known.filter(({ authority }) => authority === "undetermined" || authority === "unknown");
  return { situation: situationOf(holders, open, known.length), holders, open };
}

function situationOf(
  holders: readonly Known[],
  open: readonly Known[],
  recorded: number,
): AuthoritySituation {
  if (holders.some(({ kind }) => kind === "gi")) return "gi";
  if (holders.some(({ kind }) => kind === "voogd")) return "voogd";
  if (holders.length > 1) return holders.some(({ third }) => third) ? "third" : "both";
  if (holders.length === 1) return "one";
  return recorded > 0 && open.length === 0 ? "nobody" : "undetermined";
}

/** One thing to record so that the rows say what is so. */
export type AuthorityStep =
  | { kind: "ends" | "begins" | "is-undetermined"; guardian: Known }
  | { kind: "add"; who: "ouder" | "derde" | "voogd" | "gi" };

/**
 * What must be recorded before the picture is the one that somebody says is so. Where it cannot be told of whom authority
 * ends (one parent of two), each of them is named.
 */
export function stepsTowards(wanted: AuthoritySituation, guardians: readonly Known[]): AuthorityStep[] {
  const { holders, situation } = authorityPicture(guardians);
  if (situation === wanted) return [];
  if (wanted === "undetermined") return holders.map((guardian) => ({ kind: "is-undetermined", guardian }));
  const minors = guardians.filter(({ kind }) => OF_MINORS.includes(kind));
  const holds = holdersIn(wanted);
  const ends = minors.filter(
    (each) =>
      !holds(each) && (each.authority === "has" || (wanted === "nobody" && each.authority !== "none")),
  );
  const begins = minors.filter((each) => holds(each) && each.authority !== "has");
  const parents = minors.filter((each) => each.kind === "ouder" && !each.third);
  if (wanted === "one" && holders.length > 1 && parents.length > 1)
    return [...ends, ...parents].map((guardian) => ({ kind: "ends", guardian }));
  const missing = missingIn(wanted, minors);
  return [
    ...ends.map((guardian): AuthorityStep => ({ kind: "ends", guardian })),
    ...begins.map((guardian): AuthorityStep => ({ kind: "begins", guardian })),
    ...missing.map((who): AuthorityStep => ({ kind: "add", who })),
  ];
}

function holdersIn(wanted: AuthoritySituation): (each: Known) => boolean {
  switch (wanted) {
    case "both":
    case "one":
      return ({ kind, third }) => kind === "ouder" && !third;
    case "third":
      return ({ kind }) => kind === "ouder";
    case "voogd":
    case "gi":
      return ({ kind }) => kind === wanted;
    case "nobody":
    case "undetermined":
      return () => false;
  }
}

function missingIn(
  wanted: AuthoritySituation,
  minors: readonly Known[],
): ("ouder" | "derde" | "voogd" | "gi")[] {
  const parents = minors.filter(({ kind, third }) => kind === "ouder" && !third).length;
  switch (wanted) {
    case "both":
      return parents < 2 ? ["ouder"] : [];
    case "one":
      return parents < 1 ? ["ouder"] : [];
    case "third":
      return minors.some(({ third }) => third) ? [] : ["derde"];
    case "voogd":
    case "gi":
      return minors.some(({ kind }) => kind === wanted) ? [] : [wanted];
    case "nobody":
    case "undetermined":
      return [];
  }
}
