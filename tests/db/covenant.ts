/** A covenant with its organisations and staff, as an administrator would have set it up: nothing of any casus yet. */
import { randomBytes } from "node:crypto";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { seal, sealText } from "@/lib/crypto/seal";
import { keyEncryptionKey } from "@/lib/crypto/secrets";
import type { Hat } from "@/lib/db/doors";
import { account, hat } from "@/lib/db/schema/gate";
import { dataKey } from "@/lib/db/schema/keys";
import { collaboration, organisation, person, team } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import type { Framework, Sector } from "@/lib/policy/vocabulary";

type StaffPlan = {
  name: string;
  jobTitle?: string;
  team?: string;
  mayMakeCasus?: true;
  directie?: true;
  officer?: true;
};
export type OrganisationPlan = {
  name: string;
  sector: Sector;
  listed?: false;
  staff: Record<string, StaffPlan>;
};

export type TestCovenant<Key extends string> = {
  id: string;
  organisation(name: string): string;
  /** Somebody of the staff, ready to act. */
  hat(key: Key): Hat;
  /** Where they get their sign-in link. */
  address(key: Key): string;
};

type StaffKey<Organisation> = Organisation extends { staff: infer Staff }
  ? Extract<keyof Staff, string>
  : never;

/**
 * Writes a covenant as superuser; every member of staff has an account.
 *
 * @param plan the staff's keys are the caller's own, and unique over the organisations
 */
export async function insertCovenant<Plan extends readonly OrganisationPlan[]>(
  adminUrl: string,
  framework: Framework,
  plan: Plan,
): Promise<TestCovenant<StaffKey<Plan[number]>>> {
  const client = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const db = drizzle(client);
  const id = newId();
  const now = new Date();
  const key = randomBytes(32);
  const organisations = new Map<string, string>();
  const hats = new Map<string, Hat>();
  try {
    await db.insert(collaboration).values({ id, name: "Covenant", framework, createdAt: now });
    const wrapped = seal(keyEncryptionKey(), `data_key/${id}/${id}`, key);
    await db.insert(dataKey).values({ collaborationId: id, scopeId: id, wrapped, createdAt: now });
    for (const { name, sector, listed, staff } of plan) {
      const organisationId = newId();
      organisations.set(name, organisationId);
      await db
        .insert(organisation)
        .values({ collaborationId: id, id: organisationId, name, sector, listed: listed ?? true });
      const teams = new Map<string, string>();
      for (const [staffKey, member] of Object.entries(staff)) {
        const personId = newId();
        if (member.team && !teams.has(member.team)) {
          const teamId = newId();
          teams.set(member.team, teamId);
          await db
            .insert(team)
            .values({ collaborationId: id, id: teamId, organisationId, name: member.team });
        }
        await db.insert(person).values({
          collaborationId: id,
          id: personId,
          kind: "staff",
          organisationId,
          teamId: member.team ? teams.get(member.team) : null,
          name: seal(key, `person.name/${personId}`, member.name),
          jobTitle: sealText(key, `person.job_title/${personId}`, member.jobTitle),
          mayMakeCasus: member.mayMakeCasus ?? false,
          directie: member.directie ?? false,
          officer: member.officer ?? false,
          createdAt: now,
        });
        const [made] = await db
          .insert(account)
          .values({ id: newId(), email: addressIn(id, staffKey), createdAt: now })
          .returning({ id: account.id });
        if (made) await db.insert(hat).values({ accountId: made.id, collaborationId: id, personId });
        hats.set(staffKey, { collaborationId: id, personId, kind: "staff" });
      }
    }
  } finally {
    await client.end();
  }
  return {
    id,
    organisation: (name) => found(organisations, name),
    hat: (staffKey) => found(hats, staffKey),
    address: (staffKey) => addressIn(id, staffKey),
  };
}

const addressIn = (covenantId: string, staffKey: string) => `${staffKey}@${covenantId.slice(-6)}.example`;

function found<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The covenant has no ${key}.`);
  return value;
}
