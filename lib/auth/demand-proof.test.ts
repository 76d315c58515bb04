import { expect, test } from "vitest";
import { demandFreshProof } from "./demand-proof";

const minutesAgo = (minutes: number) => ({ provenAt: new Date(Date.now() - minutes * 60_000) });

/** Next.js leads on by throwing. */
function ledTo(provenAt: { provenAt: Date }): string | null {
  try {
    demandFreshProof(provenAt, "/tekenen/een-vraag");
    return null;
  } catch (error) {
    return String((error as { digest?: string }).digest);
  }
}

test("whoever proved long ago who they are does so again, and comes back to the page", () => {
  expect(ledTo(minutesAgo(14))).toBeNull();
  expect(ledTo(minutesAgo(16))).toContain("/bewijs?verder=%2Ftekenen%2Feen-vraag");
});
