/** Stale means closed, and nobody has to change a casus for it to open again. */
import postgres from "postgres";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { casus } from "@/lib/db/schema/casus";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { renewStale } from "./renew-stale";

let admin: postgres.Sql;
let world: ConsentWorld;

beforeAll(async () => {
  world = await consentWorld();
  admin = postgres(world.adminUrl, { max: 1 });
  return async () => {
    await admin.end();
    await closePool();
  };
});

beforeEach(() => renewStale("release"));

const isOpen = async (key: string) =>
  (await asPerson(world.hat(key), (tx) => tx.select({ id: casus.id }).from(casus))).length === 1;

const everyCasus = async () => Number((await admin`select count(*) from freshness`)[0]?.count);

test("an office that is filled closes the casussen of its organisation, until they are made anew", async () => {
  await admin`update person set officer = true where id = ${world.hat("ilse").personId}`;
  expect(await isOpen("mia")).toBe(false);
  expect(await renewStale("change")).toEqual({ renewed: 1, failed: 0 });
  expect(await isOpen("mia")).toBe(true);
  expect(await renewStale("change")).toEqual({ renewed: 0, failed: 0 });
});

test("what another release's rules made is closed, and made anew at the start alone", async () => {
  await admin`update freshness set rules_version = 'of yesterday'`;
  await admin`update reach set rules_version = 'of yesterday'`;
  expect(await isOpen("mia")).toBe(false);
  expect(await renewStale("change")).toEqual({ renewed: 0, failed: 0 });
  expect(await isOpen("mia")).toBe(false);
  expect(await renewStale("release")).toEqual({ renewed: await everyCasus(), failed: 0 });
  expect(await isOpen("mia")).toBe(true);
});

test("one that cannot be made anew stays closed, and keeps no other from opening", async () => {
  await admin`update freshness set rules_version = 'of yesterday'`;
  await admin`update reach set rules_version = 'of yesterday'`;
  const [key] = await admin`delete from keyring.data_key where scope_id = ${world.casusId} returning *`;
  expect(await renewStale("release")).toEqual({ renewed: (await everyCasus()) - 1, failed: 1 });
  expect(await isOpen("mia")).toBe(false);
  expect(await isOpen("stranger")).toBe(true);
  await admin`insert into keyring.data_key ${admin(key ?? {})}`;
});

test("many at once make each casus anew once", async () => {
  await admin`update freshness set rules_version = 'of yesterday'`;
  const all = await Promise.all(Array.from({ length: 4 }, () => renewStale("release")));
  expect(all.reduce((sum, { renewed }) => sum + renewed, 0)).toBe(await everyCasus());
  expect(await isOpen("mia")).toBe(true);
});
