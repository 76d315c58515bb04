import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openSession, readSession } from "@/lib/auth/session";
import { accountBehind } from "@/lib/auth/accounts";
import { closePool } from "@/lib/db/client";
import { asGate } from "@/lib/db/doors";
import { type GateWorld, newGateWorld } from "@/tests/db/gate-world";
import { askCode, enterCode } from "./one-time-code";
import { closeByLink, closeForHat } from "./wrong-person";

let world: GateWorld;
const block = "192.0.2";

beforeAll(async () => {
  world = await newGateWorld();
});

afterAll(async () => {
  await world.owner.end();
  await closePool();
});

beforeEach(async () => {
  await world.owner`delete from one_time_code`;
  await world.owner`delete from outbox`;
  await world.owner`delete from attempt`;
  await world.owner`delete from session`;
  await world.owner`delete from invitation`;
  await world.owner`update consent_signer set wrong_person_at = null`;
});

const signer = async () => {
  const [row] = await world.owner`select wrong_person_at from consent_signer
    where consent_id = ${world.consentId} and person_id = ${world.guardian.personId}`;
  return row;
};

const signedIn = () =>
  asGate(async (tx) =>
    openSession(tx, {
      accountId: await accountBehind(tx, world.guardian),
      hat: world.guardian,
      means: "code",
    }),
  );

const told = () => world.owner`select person_id, secret from outbox where kind = 'wrong_person'`;

test("whoever has the link closes it: every link, code and session of that person ends, and the asker is told once", async () => {
  const [first, second] = [await world.invite(), await world.invite()];
  const asked = await askCode({ token: first.token }, block, null);
  const code = await world.newestCode();
  const session = await signedIn();

  expect(await closeByLink(second.token, block)).toEqual({ ok: true, value: null });
  expect((await signer())?.wrong_person_at).toBeInstanceOf(Date);
  expect(await asGate((tx) => readSession(tx, session.secret))).toBeNull();
  if (!asked.ok || code === null) throw new Error("No code was sent.");
  expect(await enterCode(asked.value, code, null)).toMatchObject({ ok: false });
  for (const { token } of [first, second]) {
    await world.owner`delete from outbox where kind = 'code'`;
    await askCode({ token }, block, null);
    expect(await world.newestCode()).toBeNull();
  }

  await closeByLink(first.token, block);
  const [request] =
    await world.owner`select drafted_by from consent_request where consent_id = ${world.consentId}`;
  expect(await told()).toEqual([{ person_id: request?.drafted_by, secret: null }]);
});

test("a link that opens nothing is answered alike, and closes nothing", async () => {
  await world.invite();
  expect(await closeByLink("onbekend", block)).toEqual({ ok: true, value: null });
  expect(await signer()).toMatchObject({ wrong_person_at: null });
  expect(await told()).toHaveLength(0);
});

test("behind the code it closes what this person was asked, and nothing else", async () => {
  await world.invite();
  const session = await signedIn();
  const [other] = await world.owner<{ id: string }[]>`select c.id from consent c
    where c.sent_at is not null and not exists (select from consent_signer s where s.consent_id = c.id
      and s.person_id = ${world.guardian.personId}) limit 1`;
  await closeForHat(world.guardian, other?.id ?? "");
  expect(await told()).toHaveLength(0);
  await closeForHat(world.guardian, world.consentId);
  expect((await signer())?.wrong_person_at).toBeInstanceOf(Date);
  expect(await asGate((tx) => readSession(tx, session.secret))).toBeNull();
});
