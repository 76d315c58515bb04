/** Who will read what somebody is about to write: decided by the engine, told within what the writer may see. */
import { sql } from "drizzle-orm";
import type { Hat, Transaction } from "@/lib/db/doors";
import type { Situation } from "@/lib/policy/act";
import { birthday } from "@/lib/policy/calendar";
import type { Note } from "@/lib/policy/facts";
import { aheadOf } from "@/lib/policy/grants";
import { type Foreseen, foresee, type Seen } from "./foresight";

/** What a writer chooses for one part; its words play no part in who reads them. */
export type Choice = Pick<
  Note,
  "category" | "scope" | "secret" | "withheldFrom" | "concerns" | "schoolClbRelevant"
>;

/**
 * Who will read each of these parts, once saved. The situation holds more than the writer may see; what comes back does
 * not (RULES.md VIS-2, VIS-12, VIS-13).
 *
 * @param choices name people, kringen and meetings of the casus
 */
export async function previewParts(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  { facts, at }: Situation,
  choices: readonly Choice[],
): Promise<Foreseen[][]> {
  const shown = await readShown(tx, casusId);
  const birthdays = shown.birthDate ? [12, 16, 18].map((age) => birthday(facts, age)) : [];
  const seen: Seen = {
    people: new Set(shown.people),
    authority: new Set(shown.authority),
    ends: new Set([...shown.ends, ...birthdays]),
  };
  const ahead = aheadOf(facts, at);
  return choices.map((choice) =>
    foresee(ahead, { ...choice, id: " ", author: hat.personId, writtenAt: at }, seen),
  );
}

type Shown = { people: string[]; authority: string[]; birthDate: boolean; ends: number[] };

/** What row-level security shows of the casus to the person of this transaction. */
async function readShown(tx: Transaction, casusId: string): Promise<Shown> {
  const [row] = await tx.execute<Shown>(sql`select
    (select coalesce(json_agg(c.person_id), '[]') from casus_person c join person p on p.id = c.person_id where c.casus_id = ${casusId}) as people,
    (select coalesce(json_agg(object_id), '[]') from sight where kind = 'authority' and casus_id = ${casusId}) as authority,
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
