import type { GuardianStory } from "@/lib/demo/world/story";

/** A parent with authority, as the composition of the family says. */
export const parent = (key: string, name: string, relation: string): GuardianStory => ({
  key,
  name,
  relation,
  kind: "ouder",
  email: `${name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[^a-z ]/g, "")
    .replaceAll(" ", ".")}@thuis.example`,
  authority: [{ from: -6500, means: "gezinssamenstelling", checkedHow: "ingezien bij de inschrijving" }],
});
