import { createHash, randomBytes } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { asGate } from "@/lib/db/doors";
import { type GateWorld, newGateWorld } from "@/tests/db/gate-world";
import { accountBehind } from "./accounts";
import { emailLink } from "./email-link";
import { gateAdapter } from "./gate-adapter";
import { redeemLink } from "./redeem-link";
import { readSession } from "./session";

let world: GateWorld;
let email: string;

beforeAll(async () => {
  process.env.AUTH_SECRET = randomBytes(32).toString("base64");
  world = await newGateWorld();
  const [login] = await world.owner<
    { email: string }[]
  >`select a.email from account a join hat h on h.account_id = a.id
    where h.person_id = ${world.coordinator.personId}`;
  email = login?.email ?? "";
});

afterAll(async () => {
  await world.owner.end();
  await closePool();
});

beforeEach(async () => {
  await world.owner`delete from attempt`;
  await world.owner`delete from sign_in_token`;
  await world.owner`delete from outbox`;
  await world.owner`delete from session`;
});

const soon = () => new Date(Date.now() + 60_000);

/** As next-auth does when a link is asked. */
async function askLink(address: string, expires = soon()): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const digest = createHash("sha256").update(`${token}${process.env.AUTH_SECRET}`).digest("hex");
  await gateAdapter.createVerificationToken?.({ identifier: address, token: digest, expires });
  await emailLink.sendVerificationRequest({
    identifier: address,
    token,
    expires,
    url: "",
    provider: emailLink,
    theme: {},
    request: new Request("https://kringspraak.example"),
  });
  return token;
}

const redeem = (token: string, before: string | null = null) => redeemLink(token, "192.0.2", before);

const secretIn = (cookie: string | null) => /^__Host-kringspraak=([^;]+)/.exec(cookie ?? "")?.[1] ?? "";

const rows = async (table: "outbox" | "sign_in_token" | "session") =>
  (await world.owner`select * from ${world.owner(table)}`).length;

test("the link of a professional signs in as their only hat", async () => {
  const cookie = await redeem(await askLink(email));
  const session = await asGate((tx) => readSession(tx, secretIn(cookie)));
  expect(session).toMatchObject({ hat: world.coordinator, means: "emaillink" });
  expect(cookie).toMatch(/Path=\/;.*HttpOnly;.*Secure;.*SameSite=Lax/);
});

test("a link is good once", async () => {
  const token = await askLink(email);
  expect(await redeem(token)).not.toBeNull();
  expect(await redeem(token)).toBeNull();
});

test("a link opened twice at once signs in once", async () => {
  const token = await askLink(email);
  const both = await Promise.all([redeem(token), redeem(token)]);
  expect(both.filter(Boolean)).toHaveLength(1);
});

test("a link that is too old, or was never made, opens nothing", async () => {
  expect(await redeem(await askLink(email, new Date()))).toBeNull();
  expect(await redeem("nooit-gemaakt")).toBeNull();
  expect(await rows("session")).toBe(0);
});

test("signing in ends what this browser was signed in to", async () => {
  const first = secretIn(await redeem(await askLink(email)));
  const second = secretIn(await redeem(await askLink(email), first));
  expect(await asGate((tx) => readSession(tx, first))).toBeNull();
  expect(await asGate((tx) => readSession(tx, second))).not.toBeNull();
});

test("nobody with an unknown address gets a message, a token or an account", async () => {
  const before = await world.owner`select count(*)::int as accounts from account`;
  await askLink("niemand@elders.example");
  expect(await rows("outbox")).toBe(0);
  expect(await rows("sign_in_token")).toBe(0);
  expect(await world.owner`select count(*)::int as accounts from account`).toEqual(before);
});

test("the account of a pupil or guardian is not signed in to by e-mail", async () => {
  const accountId = await asGate((tx) => accountBehind(tx, world.guardian));
  const [own] = await world.owner<{ email: string }[]>`select email from account where id = ${accountId}`;
  await askLink(own?.email ?? "");
  expect(await rows("outbox")).toBe(0);
  expect(await rows("sign_in_token")).toBe(0);
});

test("whoever lost every hat since the link was asked does not come in", async () => {
  const token = await askLink(email);
  await world.owner`update person set ended_at = now() where id = ${world.coordinator.personId}`;
  expect(await redeem(token)).toBeNull();
  await world.owner`update person set ended_at = null where id = ${world.coordinator.personId}`;
});
