import type { GuardianStory } from "@/lib/demo/world/story";

/** A parent with authority since birth, as the register of authority says. */
export const parent = (
  key: string,
  name: string,
  relation: string,
  checked: Partial<GuardianStory["authority"][number]> = {},
): GuardianStory => ({
  key,
  name,
  relation,
  kind: "ouder",
  email: `${name.toLowerCase().replaceAll(" ", ".")}@thuis.example`,
  authority: [
    { from: -6000, means: "gezagsregister", document: "ingezien op verzoek van de ouder", ...checked },
  ],
});
