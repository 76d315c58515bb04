import { type ConstructorOptions, PgBoss } from "pg-boss";
import { asJob } from "@/lib/db/doors";
import { queueDriver } from "@/lib/db/queue-driver";

/** A job of the outbox: which row it is about. */
export type Key = { collaborationId: string; id: string };

/** `later`: it comes again, when its queue says. */
export type Done = "done" | "later";

/** How often is looked for jobs whose worker died. */
const SUPERVISE_SECONDS = 30;
/** How often what is done is removed, each kind after its time. */
const MAINTAIN_SECONDS = 3_600;

type Options = Pick<ConstructorOptions, "supervise" | "schedule" | "queueCacheIntervalSeconds">;

/**
 * The queue, reached through the door of the jobs. Its tables are changed by the migrations alone: a release that finds
 * others than its own does not start.
 */
export function openQueue(options: Options = {}): PgBoss {
  return new PgBoss({
    db: { executeSql: (text, values) => asJob((tx) => queueDriver(tx).executeSql(text, values)) },
    migrate: false,
    // Rebuilding an index is for its owner.
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    maintenanceIntervalSeconds: MAINTAIN_SECONDS,
    ...options,
  });
}
