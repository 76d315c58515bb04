import type postgres from "postgres";
import type { Hat } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import type { ConsentWorld } from "./consent-world";

/** A data protection officer of one organisation, outside every casus. The casussen are stale until the next change. */
export async function addOfficer(
  world: ConsentWorld,
  admin: postgres.Sql,
  organisation: string,
): Promise<Hat> {
  const { collaborationId } = world;
  const id = newId();
  await admin`insert into person (collaboration_id, id, kind, organisation_id, name, officer, created_at)
    values (${collaborationId}, ${id}, 'staff', ${world.organisation(organisation)}, '\\x00', true, now())`;
  const [account] =
    await admin`insert into account (id, email, created_at) values (${newId()}, ${`${organisation}@functionaris.example`}, now()) returning id`;
  await admin`insert into hat (account_id, collaboration_id, person_id) values (${String(account?.id)}, ${collaborationId}, ${id})`;
  return { collaborationId, personId: id, kind: "staff" };
}
