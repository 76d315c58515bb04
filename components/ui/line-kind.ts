import type { Sector } from "@/lib/policy/vocabulary";

/** The kinds of line under a name; each is another drawing, not only another colour. */
export type LineKind = "gezin" | "school" | "jeugdhulp" | "zorg" | "overheid" | "verband" | "overig";

const kinds = {
  gezin: "gezin",
  school: "school",
  jeugdhulp: "jeugdhulp",
  gezondheidszorg: "zorg",
  gemeente: "overheid",
  leerplicht: "overheid",
  // One supports schools in the Netherlands, the other in Flanders: they never meet in one casus.
  samenwerkingsverband: "verband",
  clb: "verband",
  gemandateerde_voorziening: "overheid",
  sociale_dienst_jeugdrechtbank: "overheid",
  politie: "overheid",
  parket: "overheid",
  // Chosen by the child or the parents: they stand on the family's side.
  vertrouwenspersoon: "gezin",
  advocaat: "gezin",
  overig: "overig",
} as const satisfies Record<Sector | "gezin", LineKind>;

/** Where somebody stands: the family, or a sector of RULES.md section 1. */
export type Side = keyof typeof kinds;

/** The kind of line for a side. */
export function lineKind(side: Side): LineKind {
  return kinds[side];
}
