/** C4: what goes wrong in the database reaches no log with what people wrote. */
import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { newDatabase } from "@/tests/db/database";
import { closePool } from "./client";
import { asGate } from "./doors";
import { account } from "./schema/gate";
import { newId } from "./uuid";

const canary = "kanarie@thuis.example";

beforeAll(async () => {
  process.env.DATABASE_URL = (await newDatabase()).appUrl;
  return closePool;
});

/** Everything that a logger could print of an error. */
const printed = (error: unknown) =>
  inspect(error, { depth: 10, showHidden: true, getters: true }) + JSON.stringify(error);

test.each([
  [
    "a value that stands already",
    () =>
      asGate(async (tx) => {
        const values = { email: canary, createdAt: new Date() };
        await tx.insert(account).values({ id: newId(), ...values });
        await tx.insert(account).values({ id: newId(), ...values });
      }),
  ],
  ["a value of the wrong type", () => asGate((tx) => tx.execute(sql`select ${canary}::uuid`))],
  [
    "a table that is not there",
    () => asGate((tx) => tx.execute(sql`select * from nowhere where email = ${canary}`)),
  ],
])("%s is told without it", async (_name, fail) => {
  const error = await fail().then(
    () => null,
    (fault: unknown) => fault,
  );
  expect(error).toBeInstanceOf(Error);
  expect(printed(error)).not.toContain(canary);
});
