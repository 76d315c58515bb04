import { and, eq, isNotNull } from "drizzle-orm";
import { keysOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { authority } from "@/lib/db/schema/casus";

/** What a court took from somebody's authority, by guardian: of the record that counts now, where it may be seen (VIS-13). */
export async function readCourtLimits(tx: Transaction, casusId: string): Promise<Map<string, string>> {
  const rows = await tx
    .select()
    .from(authority)
    .where(and(eq(authority.casusId, casusId), isNotNull(authority.courtLimits)));
  const current = rows.filter(({ until }) => until === null);
  const [first] = current;
  if (!first) return new Map();
  const key = (await keysOf(tx, first.collaborationId, [casusId])).get(casusId);
  if (!key) return new Map();
  return new Map(
    current.map(({ id, guardianId, courtLimits }) => [
      guardianId,
      openText(key, `authority.court_limits/${id}`, courtLimits) ?? "",
    ]),
  );
}
