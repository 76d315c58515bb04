import { and, eq, inArray } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat } from "@/lib/db/doors";
import { organisation, person } from "@/lib/db/schema/tenant";

/** Where professionals are called, by id: at their own number, else at their organisation's. Absent where neither is known. */
export function readTelephones(
  hat: Hat,
  casusId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return asPerson(
    hat,
    async (tx) => {
      const key = await keyOf(tx, hat.collaborationId, hat.collaborationId);
      const rows = await tx
        .select({ id: person.id, own: person.telephone, switchboard: organisation.telephone })
        .from(person)
        .innerJoin(
          organisation,
          and(
            eq(organisation.collaborationId, person.collaborationId),
            eq(organisation.id, person.organisationId),
          ),
        )
        .where(inArray(person.id, [...ids]));
      return new Map(
        rows.flatMap(({ id, own, switchboard }): [string, string][] => {
          const number = openText(key, `person.telephone/${id}`, own) ?? switchboard;
          return number === null ? [] : [[id, number]];
        }),
      );
    },
    casusId,
  );
}
