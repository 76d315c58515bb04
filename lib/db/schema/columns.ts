/**
 * The columns that every table shares, so that a table reads as what is particular to it.
 * Every key begins with the covenant (`collaboration_id`, the tenant); instants are UTC in milliseconds;
 * what people wrote is sealed (AES-256-GCM, see lib/crypto) and never plain.
 */
import { type AnyPgColumn, customType, foreignKey, timestamp, uuid } from "drizzle-orm/pg-core";

/** Sealed bytes: free text, names, dates of birth, contact data. NULL means blank. */
export const sealed = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => "bytea",
});

/** An instant, UTC, to the millisecond. */
export const instant = (name: string) => timestamp(name, { precision: 3, withTimezone: true, mode: "date" });

/** The first column of every key: the covenant. */
export const tenant = () => ({ collaborationId: uuid("collaboration_id").notNull() });

/** The first two columns of every key inside a casus. */
export const inCasus = () => ({ ...tenant(), casusId: uuid("casus_id").notNull() });

/** A half-open interval `[from, until)`; `until` NULL is open. */
export const interval = () => ({ from: instant("from").notNull(), until: instant("until") });

type Key = [AnyPgColumn, ...AnyPgColumn[]];

/** A composite foreign key: the columns of this table that name a row of that one. */
export const refers = (columns: Key, to: Key) => foreignKey({ columns, foreignColumns: to });
