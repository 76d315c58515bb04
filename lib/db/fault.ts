import { DrizzleQueryError } from "drizzle-orm";
import postgres from "postgres";

/**
 * A fault of the database without what people wrote. The library's own messages hold every parameter of the query, and the
 * server's detail the values of a row: they would reach the log (SECURITY C4). What remains says where to look.
 */
class DatabaseFault extends Error {
  override readonly name = "DatabaseFault";

  constructor(
    /** SQLSTATE, or the driver's own code. */
    readonly code: string,
    readonly query: string,
    place: string,
  ) {
    super(`The database refused a query (${[code, place].filter(Boolean).join(", ")}).`);
  }
}

/** The same fault, fit for a log; what is no fault of the database comes back as it is. */
export function withoutParameters(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const query = error instanceof DrizzleQueryError ? error.query : "";
  if (cause instanceof postgres.PostgresError) {
    const { code, table_name: table, constraint_name: constraint, routine } = cause;
    return new DatabaseFault(code, query, [table, constraint, routine].filter(Boolean).join(" "));
  }
  if (!(error instanceof DrizzleQueryError)) return error;
  const driver = cause instanceof Error && "code" in cause ? String(cause.code) : "driver";
  return new DatabaseFault(driver, query, "");
}
