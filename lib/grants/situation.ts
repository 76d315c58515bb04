import { keyOf } from "@/lib/crypto/keyring";
import { sql } from "drizzle-orm";
import { type Hat, type Transaction, within } from "@/lib/db/doors";
import type { Actor, Situation } from "@/lib/policy/act";
import type { Facts } from "@/lib/policy/facts";
import { withReplacedEnded } from "@/lib/policy/replacing";
import { supposing, type Supposition } from "@/lib/policy/what-if";
import { readFacts, readFactsAsWritten } from "./facts";
import { readStanding } from "./standing";

/**
 * The casus as it stands, for the question whether somebody may do something (lib/policy/act). Read as the materialiser,
 * so it holds more than the person may see: it answers a permission, and never goes to a page.
 */
export function readSituation(tx: Transaction, hat: Hat, casusId: string, at: Date): Promise<Situation> {
  return within(tx, "materialiser", "person", async () => {
    const key = await keyOf(tx, hat.collaborationId, casusId);
    const facts = await readFacts(tx, hat.collaborationId, casusId, key);
    const standing = await readStanding(tx, hat.collaborationId, casusId);
    return { facts, standing, at: at.getTime() };
  });
}

/** The situation, and the facts as they would be if something happened now; nothing is written. */
export type Supposable = Situation & { suppose: (supposition: Supposition) => Facts };

/** As `readSituation`, in the same one round of reading. */
export function readSupposable(tx: Transaction, hat: Hat, casusId: string, at: Date): Promise<Supposable> {
  return within(tx, "materialiser", "person", async () => {
    const key = await keyOf(tx, hat.collaborationId, casusId);
    const written = await readFactsAsWritten(tx, hat.collaborationId, casusId, key);
    const standing = await readStanding(tx, hat.collaborationId, casusId);
    const ended = (facts: Facts) => withReplacedEnded(facts, written.requests);
    const now = at.getTime();
    return {
      facts: ended(written.facts),
      standing,
      at: now,
      suppose: (supposition) => ended(supposing(written.facts, supposition, now)),
    };
  });
}

/** What the own organisation's administration says of a hat. Every hat sees its own row. */
export async function readActor(tx: Transaction, { personId }: Hat): Promise<Actor> {
  const [actor] =
    await tx.execute<Actor>(sql`select id, kind, organisation_id as organisation, may_make_casus as "mayMakeCasus",
    confirms_duties as "confirmsDuties", officer from person where id = ${personId}`);
  if (!actor) throw new Error("A hat without a person.");
  return actor;
}
