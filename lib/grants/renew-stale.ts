/** Casussen that nobody changes, and that are closed because something around them did: made anew, so that they open again. */
import { and, asc, eq, gt, ne, or, sql } from "drizzle-orm";
import { asJob, asMaterialiser } from "@/lib/db/doors";
import { freshness } from "@/lib/db/schema/casus";
import { RULES_VERSION } from "@/lib/policy/version";
import { takeInstant } from "./change";
import { type CasusKey } from "./ledger";
import { materialise } from "./materialise";

const BATCH = 100;

/** Of older facts: an office was filled, a covenant came under other law. */
const OLDER_FACTS = ne(freshness.factsVersion, freshness.grantsVersion);
/** Of another release's rules too. Asked at the start alone: two releases side by side would undo each other's work for ever. */
const OLDER_RULES = or(OLDER_FACTS, ne(freshness.rulesVersion, RULES_VERSION));

/**
 * Makes the grants of each such casus anew, one transaction a casus; harmless when several do so at once. One that cannot be
 * made anew stays closed, and the others go on.
 *
 * @param since `release`: also what another release's rules made
 * @returns how many were made anew, and how many could not be
 */
export async function renewStale(since: "change" | "release"): Promise<{ renewed: number; failed: number }> {
  const stale = since === "release" ? OLDER_RULES : OLDER_FACTS;
  const done = { renewed: 0, failed: 0 };
  let last: CasusKey | null = null;
  for (;;) {
    const batch = await staleAfter(last, stale);
    for (const casus of batch) {
      const renewed = await renew(casus, stale).catch(() => null);
      if (renewed === null) done.failed += 1;
      else if (renewed) done.renewed += 1;
    }
    last = batch.at(-1) ?? null;
    if (last === null) return done;
  }
}

type Stale = typeof OLDER_FACTS | typeof OLDER_RULES;

function staleAfter(last: CasusKey | null, stale: Stale): Promise<CasusKey[]> {
  const key = sql`(${freshness.collaborationId}, ${freshness.casusId})`;
  const beyond =
    last === null ? undefined : gt(key, sql`(${last.collaborationId}::uuid, ${last.casusId}::uuid)`);
  return asJob((tx) =>
    tx
      .select({ collaborationId: freshness.collaborationId, casusId: freshness.casusId })
      .from(freshness)
      .where(and(stale, beyond))
      .orderBy(asc(freshness.collaborationId), asc(freshness.casusId))
      .limit(BATCH),
  );
}

/** False where somebody else was first. */
function renew(casus: CasusKey, stale: Stale): Promise<boolean> {
  return asMaterialiser(casus.collaborationId, async (tx) => {
    const [row] = await tx
      .select({ casusId: freshness.casusId })
      .from(freshness)
      .where(
        and(
          eq(freshness.collaborationId, casus.collaborationId),
          eq(freshness.casusId, casus.casusId),
          stale,
        ),
      )
      .for("update");
    const at = row && (await takeInstant(tx, casus));
    if (!at) return false;
    await materialise(tx, casus, at);
    return true;
  });
}
