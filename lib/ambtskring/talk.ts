import { eq } from "drizzle-orm";
import { asPerson, type Hat } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { readSituation } from "@/lib/grants/situation";
import { promisesNoSecrecy } from "@/lib/policy/act-kring";

/** Whether this professional talks with the pupil for the school, and may promise no secrecy (VAD, NOTA). */
export function talksWithoutSecrecy(hat: Hat, casusId: string, now: Date = new Date()): Promise<boolean> {
  return asPerson(
    hat,
    async (tx) => {
      const [seen] = await tx.select({ id: casus.id }).from(casus).where(eq(casus.id, casusId));
      if (!seen) return false;
      return promisesNoSecrecy(await readSituation(tx, hat, casusId, now), hat.personId);
    },
    casusId,
  );
}
