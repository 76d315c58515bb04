import type { PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { PgBoss } from "pg-boss";
import { queueDriver } from "./queue-driver";
import { QUEUES, type Settings } from "./queues";

/**
 * Makes the schema of the queue's library, or brings it up to date, and in it our queues as they are now. Run by the owner,
 * with the migrations: in service nobody may change it.
 *
 * @param db a connection that has taken the role `owner`
 */
export async function installQueues(db: PostgresJsDatabase): Promise<void> {
  const boss = new PgBoss({ db: queueDriver(db), supervise: false, schedule: false });
  await boss.start();
  try {
    for (const [name, { schedule, ...settings }] of Object.entries<Settings>(QUEUES)) {
      await boss.createQueue(name, settings);
      const { policy: _, ...changeable } = settings;
      await boss.updateQueue(name, changeable);
      if (schedule) await boss.schedule(name, schedule.cron, null, { tz: "Europe/Amsterdam" });
    }
  } finally {
    await boss.stop();
  }
}
