/** "Er staat iets nieuws voor u": one neutral message a day at most, and only where somebody wants it. */
import { eq, sql } from "drizzle-orm";
import { append } from "@/lib/audit/append";
import { asJob, asPerson, type Hat } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";
import { person } from "@/lib/db/schema/tenant";
import { newId } from "@/lib/db/uuid";
import { ZONES } from "@/lib/policy/calendar";

/** Longer than the hours of one day in which people are told, so that a day never has two. */
const BETWEEN = "20 hours";

/** Nobody is told at night. Amsterdam and Brussels keep one time. */
const TOLD_FROM_HOUR = 7;
const TOLD_UNTIL_HOUR = 19;
const clock = new Intl.DateTimeFormat("nl", { hour: "numeric", hourCycle: "h23", timeZone: ZONES.nl });

/**
 * The message of the day, between seven in the morning and seven in the evening. Meant to run every hour.
 *
 * @returns how many messages wait now that did not before
 */
export async function tellWhatIsNew(now: Date = new Date()): Promise<number> {
  const hour = Number(clock.format(now));
  return hour >= TOLD_FROM_HOUR && hour < TOLD_UNTIL_HOUR ? queueDailyMessages() : 0;
}

/**
 * Puts the message of the day into the outbox for every professional who has not turned it off, and to whom something was
 * opened since the last one that they did not look at yet. Says nothing of what, where or about whom.
 *
 * Running it often, or twice at once, sends nobody more.
 *
 * @returns how many messages wait now that did not before
 */
export function queueDailyMessages(): Promise<number> {
  return asJob(async (tx) => {
    // Two runs at once would each find nothing sent yet: the second waits here, and then sees what the first wrote.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('queueDailyMessages'))`);
    const people = await tx.execute<{ collaboration_id: string; id: string }>(sql`
      select p.collaboration_id, p.id from person p
      left join lateral (select max(o.created_at) as at from outbox o
        where o.collaboration_id = p.collaboration_id and o.person_id = p.id and o.kind = 'daily') last on true
      where p.kind = 'staff' and p.daily_message and p.ended_at is null
        and (last.at is null or last.at < now() - ${BETWEEN}::interval)
        and exists (select from part_grant g
          join freshness f on f.collaboration_id = g.collaboration_id and f.casus_id = g.casus_id
          where g.collaboration_id = p.collaboration_id and g.reader_id = p.id and g.ground <> 'auteur'
            and g.ended_at is null and g."from" <= now() and (g.until is null or g.until > now())
            and f.facts_version = f.grants_version and f.rules_version = ctx_rules()
            and (last.at is null or greatest(g.created_at, g."from") > last.at)
            and not exists (select from part_seen s where s.collaboration_id = g.collaboration_id and s.person_id = p.id
              and s.casus_id = g.casus_id and s.part_id = g.part_id))`);
    if (people.length === 0) return 0;
    const now = sql`date_trunc('milliseconds', now())`;
    await tx.insert(outbox).values(
      people.map(({ collaboration_id, id }) => ({
        collaborationId: collaboration_id,
        id: newId(),
        kind: "daily" as const,
        personId: id,
        createdAt: now,
        nextTryAt: now,
      })),
    );
    return people.length;
  });
}

/** Whether this hat gets the message of the day. */
export function wantsDailyMessage(hat: Hat): Promise<boolean> {
  return asPerson(hat, async (tx) => {
    const [row] = await tx
      .select({ wanted: person.dailyMessage })
      .from(person)
      .where(eq(person.id, hat.personId));
    return row?.wanted ?? false;
  });
}

/** Turns the message of the day on or off for this hat. */
export function setDailyMessage(hat: Hat, wanted: boolean): Promise<void> {
  return asPerson(hat, async (tx) => {
    await tx.update(person).set({ dailyMessage: wanted }).where(eq(person.id, hat.personId));
    await append(tx, "changes", {
      action: wanted ? "daily-message.on" : "daily-message.off",
      scopeId: hat.collaborationId,
      objects: [hat.personId],
    });
  });
}
