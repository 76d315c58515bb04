/** What row-level security shows of a casus to the person of a transaction: within it the rules' decisions are told. */
import { sql } from "drizzle-orm";
import type { Hat, Transaction } from "@/lib/db/doors";
import { birthday } from "@/lib/policy/calendar";
import type { Facts } from "@/lib/policy/facts";
import type { Seen } from "./foresight";

/** @param facts hold more than is shown; of them only what a shown birth date tells is used */
export async function readSeen(tx: Transaction, hat: Hat, casusId: string, facts: Facts): Promise<Seen> {
  const shown = await readShown(tx, casusId);
  const birthdays = shown.birthDate ? [12, 16, 18].map((age) => birthday(facts, age)) : [];
  return {
    viewer: hat.personId,
    people: new Set(shown.people),
    authority: new Set(shown.authority),
    inquiring: new Set(shown.inquiring),
    disclosures: new Set(shown.disclosures),
    ends: new Set([...shown.ends, ...birthdays]),
  };
}

type Shown = {
  people: string[];
  authority: string[];
  inquiring: string[];
  disclosures: string[];
  birthDate: boolean;
  ends: number[];
};

async function readShown(tx: Transaction, casusId: string): Promise<Shown> {
  const [row] = await tx.execute<Shown>(sql`select
    (select coalesce(json_agg(c.person_id), '[]') from casus_person c join person p on p.id = c.person_id where c.casus_id = ${casusId}) as people,
    (select coalesce(json_agg(object_id), '[]') from sight where kind = 'authority' and casus_id = ${casusId}) as authority,
    (select coalesce(json_agg(by_id), '[]') from inquiry where casus_id = ${casusId}) as inquiring,
    (select coalesce(json_agg(object_id), '[]') from sight where kind = 'disclosure' and casus_id = ${casusId}) as disclosures,
    exists (select from child where casus_id = ${casusId}) as "birthDate",
    (select coalesce(json_agg((extract(epoch from e.at) * 1000)::bigint), '[]') from (
        select least(valid_until, ended_at) as at from consent where casus_id = ${casusId}
        union select until from participation where casus_id = ${casusId}
        union select until from ambtskring_member where casus_id = ${casusId}
        union select until from inquiry where casus_id = ${casusId}
        union select until from authority where casus_id = ${casusId}
        union select unnest(array["from", until]) from restriction where casus_id = ${casusId}
        union select unnest(array["from", until]) from competence where casus_id = ${casusId}) e
      where e.at is not null) as ends`);
  if (!row) throw new Error("A select without a from always answers.");
  return row;
}
