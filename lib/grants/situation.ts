import { keyOf } from "@/lib/crypto/keyring";
import { sql } from "drizzle-orm";
import { type Hat, type Transaction, within } from "@/lib/db/doors";
import type { Actor, Situation } from "@/lib/policy/act";
import { readFacts } from "./facts";
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

/** What the own organisation's administration says of a hat. Every hat sees its own row. */
export async function readActor(tx: Transaction, { personId }: Hat): Promise<Actor> {
  const [actor] =
    await tx.execute<Actor>(sql`select id, kind, organisation_id as organisation, may_make_casus as "mayMakeCasus",
    confirms_duties as "confirmsDuties", officer from person where id = ${personId}`);
  if (!actor) throw new Error("A hat without a person.");
  return actor;
}
