import { randomBytes } from "node:crypto";
import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { type Key, seal, sealText } from "@/lib/crypto/seal";
import { keyEncryptionKey } from "@/lib/crypto/secrets";
import { account, hat } from "@/lib/db/schema/gate";
import { dataKey } from "@/lib/db/schema/keys";
import { sealCertificate } from "@/lib/db/schema/seal";
import { collaboration, organisation, person, team } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import type { Framework } from "@/lib/policy/vocabulary";
import { certificateRow } from "@/lib/seal/keep";
import type { CovenantStory, OrganisationStory } from "./story";

export type Database = PostgresJsDatabase<Record<string, never>>;

export type Member = { id: string; organisationId: string; teamId: string | null; directie: boolean };

/** A covenant in the database: what its stories call somebody, and the row that it became. */
export type Covenant = {
  id: string;
  framework: Framework;
  organisations: ReadonlyMap<string, string>;
  staff: ReadonlyMap<string, Member>;
};

/** A data key, wrapped as the keyring reads it. */
export async function insertKey(
  db: Database,
  collaborationId: string,
  scopeId: string,
  at: Date,
): Promise<Key> {
  const key = randomBytes(32);
  const wrapped = seal(keyEncryptionKey(), `data_key/${collaborationId}/${scopeId}`, key);
  await db.insert(dataKey).values({ collaborationId, scopeId, wrapped, createdAt: at });
  return key;
}

export async function insertCovenant(db: Database, story: CovenantStory, today: Date): Promise<Covenant> {
  const id = newId();
  await db
    .insert(collaboration)
    .values({ id, name: story.name, framework: story.framework, createdAt: today });
  const key = await insertKey(db, id, id, today);
  const organisations = new Map<string, string>();
  const staff = new Map<string, Member>();
  for (const each of story.organisations) {
    const organisationId = newId();
    const { name, sector, telephone, listed } = each;
    await db
      .insert(organisation)
      .values({ collaborationId: id, id: organisationId, name, sector, telephone, listed: listed ?? true });
    await db
      .insert(sealCertificate)
      .values(await certificateRow(key, id, { id: organisationId, name }, today));
    organisations.set(each.key, organisationId);
    const teams = await insertTeams(db, id, organisationId, each);
    for (const member of each.staff) {
      const teamId = teams.get(member.team ?? "") ?? null;
      const personId = newId();
      await db.insert(person).values({
        collaborationId: id,
        id: personId,
        kind: "staff",
        organisationId,
        teamId,
        name: seal(key, `person.name/${personId}`, member.name),
        jobTitle: sealText(key, `person.job_title/${personId}`, member.jobTitle),
        telephone: sealText(key, `person.telephone/${personId}`, member.telephone),
        mayMakeCasus: member.mayMakeCasus ?? false,
        officer: member.officer ?? false,
        directie: member.directie ?? false,
        createdAt: today,
      });
      staff.set(member.key, { id: personId, organisationId, teamId, directie: member.directie ?? false });
      await insertHat(db, id, personId, member.login ?? emailOf(member.name, each.name), today);
    }
  }
  return { id, framework: story.framework, organisations, staff };
}

async function insertTeams(
  db: Database,
  collaborationId: string,
  organisationId: string,
  { staff }: OrganisationStory,
) {
  const teams = new Map<string, string>();
  for (const name of new Set(staff.flatMap((member) => member.team ?? []))) {
    const id = newId();
    await db.insert(team).values({ collaborationId, id, organisationId, name });
    teams.set(name, id);
  }
  return teams;
}

/** One account may wear several hats: a teacher who is a confidant too has one address. */
async function insertHat(
  db: Database,
  collaborationId: string,
  personId: string,
  email: string,
  at: Date,
): Promise<void> {
  const [made] = await db
    .insert(account)
    .values({ id: newId(), email, createdAt: at })
    .onConflictDoUpdate({ target: account.email, set: { email } })
    .returning({ id: account.id });
  if (made) await db.insert(hat).values({ accountId: made.id, collaborationId, personId });
}

function emailOf(name: string, organisationName: string): string {
  const plain = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[^a-zA-Z ]/g, "")
      .trim()
      .toLowerCase()
      .replaceAll(/ +/g, ".");
  return `${plain(name)}@${plain(organisationName).replaceAll(".", "-")}.example`;
}
