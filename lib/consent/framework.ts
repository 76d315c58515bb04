import { eq } from "drizzle-orm";
import { asPerson, type Hat } from "@/lib/db/doors";
import { collaboration } from "@/lib/db/schema/tenant";
import type { Framework } from "@/lib/policy/vocabulary";

/** Which country's rules and clock hold in the viewer's covenant. */
export function frameworkOf(hat: Hat): Promise<Framework> {
  return asPerson(hat, async (tx) => {
    const [covenant] = await tx
      .select({ framework: collaboration.framework })
      .from(collaboration)
      .where(eq(collaboration.id, hat.collaborationId));
    if (!covenant) throw new Error("A person without a covenant.");
    return covenant.framework;
  });
}
