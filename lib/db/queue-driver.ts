import { sql } from "drizzle-orm";
import { fromDrizzle } from "pg-boss";

/** What the queue's library asks of a database, on a connection or transaction of Drizzle's. */
export function queueDriver(db: Parameters<typeof fromDrizzle>[0]): ReturnType<typeof fromDrizzle> {
  const statements = fromDrizzle(db, sql);
  return { executeSql: (text, values) => statements.executeSql(text, values?.map(asParameter)) };
}

/** A client that was given to Drizzle takes JSON as text. */
const asParameter = (value: unknown): unknown =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
    ? JSON.stringify(value)
    : value;
