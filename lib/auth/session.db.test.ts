import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asGate, type Hat } from "@/lib/db/doors";
import { type GateWorld, newGateWorld } from "@/tests/db/gate-world";
import { accountBehind } from "./accounts";
import { chooseHat } from "./choose-hat";
import { endSession, openSession, readSession } from "./session";

let world: GateWorld;

beforeAll(async () => {
  world = await newGateWorld();
});

afterAll(async () => {
  await world.owner.end();
  await closePool();
});

beforeEach(() => world.owner`delete from session`);

const open = (hat: Hat) =>
  asGate(async (tx) => openSession(tx, { accountId: await accountBehind(tx, hat), hat, means: "code" }));

const read = (secret: string) => asGate((tx) => readSession(tx, secret));

test("a session tells who wears which hat, and how and when they were recognised", async () => {
  const { secret, endsAt } = await open(world.guardian);
  expect(await read(secret)).toMatchObject({ hat: world.guardian, means: "code", endsAt });
});

test("a session lasts twelve hours at most", async () => {
  const { endsAt } = await open(world.guardian);
  const [row] = await world.owner`select ends_at - started_at = interval '12 hours' as whole from session`;
  expect(row?.whole).toBe(true);
  expect(endsAt.getTime()).toBeGreaterThan(Date.now());
});

test("after half an hour without a request it has ended", async () => {
  const { secret } = await open(world.guardian);
  await world.owner`update session set expires = now() - interval '1 millisecond'`;
  expect(await read(secret)).toBeNull();
});

test("each request keeps it alive for half an hour more", async () => {
  const { secret } = await open(world.guardian);
  await world.owner`update session set expires = now() + interval '1 minute'`;
  await read(secret);
  const [row] = await world.owner`select expires > now() + interval '29 minutes' as longer from session`;
  expect(row?.longer).toBe(true);
});

test("no request keeps it alive beyond its twelve hours", async () => {
  const { secret } = await open(world.guardian);
  await world.owner`update session set ends_at = now() + interval '5 minutes', expires = now() + interval '1 minute'`;
  await read(secret);
  const [row] = await world.owner`select expires <= ends_at as within from session`;
  expect(row?.within).toBe(true);
  await world.owner`update session set ends_at = now() - interval '1 millisecond'`;
  expect(await read(secret)).toBeNull();
});

test("signing out ends it on the server at once", async () => {
  const { secret } = await open(world.guardian);
  await asGate((tx) => endSession(tx, secret));
  expect(await read(secret)).toBeNull();
});

test("a hat that ended opens nothing, in a session that goes on", async () => {
  const { secret } = await open(world.guardian);
  await world.owner`update person set ended_at = now() where id = ${world.guardian.personId}`;
  expect(await read(secret)).toBeNull();
  await world.owner`update person set ended_at = null where id = ${world.guardian.personId}`;
  expect(await read(secret)).not.toBeNull();
});

test("an address that was corrected signs its person out everywhere", async () => {
  const { secret } = await open(world.guardian);
  await world.owner`update contact set ended_at = now() where person_id = ${world.guardian.personId}`;
  expect(await read(secret)).toBeNull();
});

test("each login has a secret of its own, kept as a digest", async () => {
  const [one, two] = [await open(world.guardian), await open(world.guardian)];
  expect(one.secret).not.toBe(two.secret);
  const rows = await world.owner`select encode(token_digest, 'hex') as digest from session`;
  for (const { digest } of rows) {
    expect([one.secret, two.secret].map((secret) => Buffer.from(secret).toString("hex"))).not.toContain(
      digest,
    );
  }
});

test("pupil, guardian and professional have accounts of their own, and one each", async () => {
  const [child] = await world.owner<{ id: string }[]>`select person_id as id from casus_person
    where casus_id = ${world.casusId} and kind = 'child'`;
  const pupil: Hat = { ...world.guardian, personId: child?.id ?? "", kind: "child" };
  const behind = (hat: Hat) => asGate((tx) => accountBehind(tx, hat));
  const accounts = await Promise.all(
    [world.guardian, pupil, world.coordinator, world.guardian, pupil].map(behind),
  );
  expect(new Set(accounts).size).toBe(3);
});

test("who is signed in puts on hats of the own account, and no others", async () => {
  const { secret } = await open(world.coordinator);
  expect(await chooseHat(secret, world.guardian.personId)).toBeNull();
  const [own] = await world.owner<{ account: string }[]>`select account_id as account from hat
    where person_id = ${world.coordinator.personId}`;
  const [other] = await world.owner<
    { id: string }[]
  >`select p.id from person p join hat h on h.person_id = p.id
    where p.kind = 'staff' and h.account_id <> ${own?.account ?? null} limit 1`;
  await world.owner`update hat set account_id = ${own?.account ?? null} where person_id = ${other?.id ?? null}`;
  const changed = await chooseHat(secret, other?.id ?? "");
  expect(changed).not.toBeNull();
  expect(await read(secret)).toBeNull();
  expect((await read(changed?.secret ?? ""))?.hat?.personId).toBe(other?.id);
});
