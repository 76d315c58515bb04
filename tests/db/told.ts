/** The demo's world in a database of the test's own, and its people by name. */
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { unseal } from "@/lib/crypto/seal";
import { keyEncryptionKey } from "@/lib/crypto/secrets";
import { loadDemo } from "@/lib/demo/world/load";
import type { Hat } from "@/lib/db/doors";
import { casusPerson } from "@/lib/db/schema/casus";
import { dataKey } from "@/lib/db/schema/keys";
import { person } from "@/lib/db/schema/tenant";
import { newDatabase } from "./database";

export type Told = {
  adminUrl: string;
  /** Somebody of staff or family. Throws where there is no such name. */
  hat(name: string): Hat;
  /** The casus of a pupil. */
  casusOf(pupil: string): string;
  organisation(name: string): string;
};

/** Loads the stories and points the product at them; afterwards the test ends the pool. */
export async function tellStories(): Promise<Told> {
  const { adminUrl, appUrl } = await newDatabase();
  process.env.DATABASE_URL = appUrl;
  process.env.KRINGSPRAAK_KEK ??= Buffer.alloc(32, 7).toString("base64");
  await loadDemo(adminUrl);
  const client = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const db = drizzle(client);
    const keys = new Map<string, Buffer>();
    for (const { collaborationId, scopeId, wrapped } of await db.select().from(dataKey))
      keys.set(scopeId, unseal(keyEncryptionKey(), `data_key/${collaborationId}/${scopeId}`, wrapped));
    const family = await db.select().from(casusPerson);
    const casusOf = new Map(
      family.filter(({ kind }) => kind !== "participant").map((row) => [row.personId, row.casusId]),
    );
    const hats = new Map<string, Hat>();
    for (const { collaborationId, id, kind, name } of await db.select().from(person)) {
      const key = keys.get(casusOf.get(id) ?? collaborationId);
      const opened = key ? unseal(key, `person.name/${id}`, name).toString("utf8") : "";
      // Of one who wears two hats the first stands here, the one of the daily work.
      if (!hats.has(opened)) hats.set(opened, { collaborationId, personId: id, kind });
    }
    const houses = new Map(
      (await client`select name, id from organisation`).map((row) => [String(row.name), String(row.id)]),
    );
    const found = <T>(map: ReadonlyMap<string, T>, name: string): T => {
      const value = map.get(name);
      if (value === undefined) throw new Error(`The stories know no ${name}.`);
      return value;
    };
    return {
      adminUrl,
      hat: (name) => found(hats, name),
      casusOf: (pupil) => found(casusOf, found(hats, pupil).personId),
      organisation: (name) => found(houses, name),
    };
  } finally {
    await client.end();
  }
}
