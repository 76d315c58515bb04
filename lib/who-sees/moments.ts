/** The moments at which somebody can look: today, what is coming as far as it is shown, and any other day. */
import { sql } from "drizzle-orm";
import { compareDays, type Day, dayAt, parseDay, startOf } from "@/lib/calendar/day";
import type { Transaction } from "@/lib/db/doors";
import { birthday } from "@/lib/policy/calendar";
import type { Facts } from "@/lib/policy/facts";
import type { Framework } from "@/lib/policy/vocabulary";

/** past: as it stood · now and future: by the rules on today's facts. */
export type Tense = "past" | "now" | "future";
export type Looked = { tense: Tense; at: Date; day: Day };

const NOON = 12 * 3_600_000;

/** What was asked, as `2027-03-09` or in Dutch; noon of that day, and now for today and for what is no day. */
export function momentAsked(framework: Framework, asked: string | undefined, now: Date): Looked {
  const today = dayAt(framework, now);
  const day = (asked === undefined ? null : parseDay(asked)) ?? today;
  const order = compareDays(day, today);
  if (order === 0) return { tense: "now", at: now, day };
  return {
    tense: order < 0 ? "past" : "future",
    at: new Date(startOf(framework, day).getTime() + NOON),
    day,
  };
}

export type Coming = { kind: "meeting" | "consent_ends" | "birthday"; day: Day; age: number | null };

/** Days to look at ahead, as far as row-level security shows them to the person of this transaction; the first few. */
export async function readComing(
  tx: Transaction,
  casusId: string,
  facts: Facts,
  now: Date,
): Promise<Coming[]> {
  const { framework } = facts;
  const [row] = await tx.execute<{ meetings: number[]; ends: number[]; born: boolean }>(sql`select
    (select coalesce(json_agg((extract(epoch from starts_at) * 1000)::bigint), '[]') from meeting where casus_id = ${casusId}) as meetings,
    (select coalesce(json_agg((extract(epoch from valid_until) * 1000)::bigint), '[]') from consent
      where casus_id = ${casusId} and sent_at is not null and ended_at is null) as ends,
    exists (select from child where casus_id = ${casusId}) as born`);
  const coming = (kind: Coming["kind"], at: number, age: number | null = null) => ({
    kind,
    at,
    age,
    day: dayAt(framework, new Date(at)),
  });
  const all = [
    ...(row?.meetings ?? []).map((at) => coming("meeting", at)),
    ...(row?.ends ?? []).map((at) => coming("consent_ends", at)),
    ...(row?.born ? [12, 16, 18].map((age) => coming("birthday", birthday(facts, age), age)) : []),
  ];
  const ahead = all
    .filter(({ day }) => compareDays(day, dayAt(framework, now)) > 0)
    .sort((one, other) => one.at - other.at);
  const once = ahead.filter(
    ({ day }, place) => place === 0 || compareDays(ahead[place - 1]?.day ?? day, day) !== 0,
  );
  return once.slice(0, MOST).map(({ kind, day, age }) => ({ kind, day, age }));
}

const MOST = 4;
