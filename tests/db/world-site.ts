/** Where one document is written down: what its rows have in common. */
import type { InferInsertModel, Table } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Facts } from "@/lib/policy/facts";
import { isBlank, personIn } from "@/lib/policy/names";
import type { Standing } from "@/lib/policy/standing";

export type Rows = { add<T extends PgTable>(table: T, ...rows: InferInsertModel<T & Table>[]): void };

export type Site = {
  here: { collaborationId: string; casusId: string };
  facts: Facts;
  standing: Standing;
  idOf(id: string): string;
  /** Somebody who is in the covenant already. */
  isKnown(id: string): boolean;
  newCovenant: boolean;
  /** With rows in every table that people may see, and not only those that make facts. */
  whole: boolean;
  maker: string;
  /** Whoever wrote something down: every participant in turn. */
  recorder(): string;
  /** The records of authority, for what is said about them. */
  authorities: { id: string; guardianId: string }[];
  rows: Rows;
};

export const WRITTEN = Buffer.from("geschreven");
export const written = (text: string | null) => (isBlank(text) ? null : WRITTEN);
export const moment = (at: number) => new Date(at);
export const end = (at: number | null) => (at === null ? null : new Date(at));
export const stretch = ({ from, until }: { from: number; until: number | null }) => ({
  from: moment(from),
  until: end(until),
});
/** When everything was written down. */
export const BORN = moment(0);

export function organisationOrPerson({ idOf }: Site, entry: string) {
  const person = personIn(entry);
  return person === null
    ? { organisationId: idOf(entry), personId: null }
    : { organisationId: null, personId: idOf(person) };
}
