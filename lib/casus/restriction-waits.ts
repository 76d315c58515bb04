/** On whose decision the closing of a guardian's reading waits: the second professional's own, or the coordinators'. */
import { inArray } from "drizzle-orm";
import type { Hat, Transaction } from "@/lib/db/doors";
import { restriction } from "@/lib/db/schema/casus";
import { readFamilies } from "@/lib/person/names";
import { holds } from "./interval";
import type { MyCasus } from "./mine";
import { askedOf, closingOf } from "./restriction-terms";
import { signaturesOf } from "./view-restriction";

export type RestrictionWait = {
  id: string;
  casus: MyCasus;
  guardian: { id: string; name: string };
  since: Date;
  /** closing, opening: the viewer is asked · overdue, declined: the coordinators decide what then. */
  kind: "closing" | "opening" | "overdue" | "declined";
};

/** @param casussen the viewer's; those that the viewer coordinates say so */
export async function readRestrictionWaits(
  tx: Transaction,
  hat: Hat,
  casussen: readonly MyCasus[],
  now: Date,
): Promise<readonly RestrictionWait[]> {
  if (casussen.length === 0) return [];
  const ids = casussen.map(({ id }) => id);
  const rows = await tx.select().from(restriction).where(inArray(restriction.casusId, ids));
  const running = rows.filter((row) => holds(row, now));
  if (running.length === 0) return [];
  const family = await readFamilies(tx, hat.collaborationId, ids);
  return running.flatMap((row): RestrictionWait[] => {
    const casus = casussen.find(({ id }) => id === row.casusId);
    const guardian = family.get(row.guardianId);
    if (!casus || !guardian) return [];
    const signatures = signaturesOf(row);
    const closing = closingOf(signatures, now);
    const stuck = casus.coordinates && (closing === "overdue" || closing === "declined") ? closing : null;
    const kind = askedOf(signatures, hat.personId) ?? stuck;
    const since = kind === "opening" && signatures.opening ? signatures.opening.at : signatures.since;
    return kind ? [{ id: row.id, casus, guardian, since, kind }] : [];
  });
}
