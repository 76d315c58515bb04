/** A question by text message: through the gateway in production, into the post in the demo. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { correctAddress } from "@/lib/casus/contact";
import { readAddresses } from "@/lib/casus/view-people";
import { keyOf } from "@/lib/crypto/keyring";
import { closePool } from "@/lib/db/client";
import { asPerson } from "@/lib/db/doors";
import { demoLetters } from "@/lib/demo/letters";
import { createInvitation } from "@/lib/gate/invitation";
import { routesOf } from "@/lib/consent/routes";
import { type GateWorld, newGateWorld } from "@/tests/db/gate-world";
import { deliverNext } from "@/tests/db/queue";

let world: GateWorld;
let gateway: Server;
let received: { to: string; text: string }[];
let status: number;

beforeAll(async () => {
  world = await newGateWorld();
  const { coordinator, casusId, guardian } = world;
  const { personId } = guardian;
  const email = await recorded();
  const corrected = await correctAddress(coordinator, casusId, { personId, email, mobile: "06 12 34 56 78" });
  expect(corrected.ok).toBe(true);
});

afterAll(async () => {
  await world.owner.end();
  await closePool();
});

beforeEach(async () => {
  await world.owner`delete from message`;
  await world.owner`delete from outbox`;
  await world.owner`delete from pgboss.job`;
  [received, status] = [[], 202];
  gateway = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      received.push(JSON.parse(body) as { to: string; text: string });
      response.writeHead(status).end();
    });
  });
  gateway.listen(0, "127.0.0.1");
  await once(gateway, "listening");
  process.env.SMS_URL = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`;
  process.env.SMS_TOKEN = "geheim-van-de-gateway";
});

afterEach(async () => {
  delete process.env.KRINGSPRAAK_DEMO;
  delete process.env.SMS_URL;
  gateway.closeAllConnections();
  gateway.close();
  await once(gateway, "close");
});

/** The guardian's e-mail address, as the coordinator sees it. */
async function recorded(): Promise<string> {
  const { coordinator, casusId, guardian } = world;
  const found = await asPerson(
    coordinator,
    async (tx) => readAddresses(tx, casusId, await keyOf(tx, coordinator.collaborationId, casusId)),
    casusId,
  );
  return found.get(guardian.personId)?.email ?? "";
}

function inviteBySms(): Promise<string> {
  const { coordinator, casusId, consentId, guardian } = world;
  const { collaborationId, personId } = guardian;
  const invited = { collaborationId, casusId, personId, consentId, channel: "sms" as const, at: new Date() };
  return asPerson(coordinator, (tx) => createInvitation(tx, invited), casusId);
}

const row = async () =>
  (
    await world.owner`select sent_at, failed_at, secret, j.state = 'retry' and j.start_after > now() as later
      from outbox o join pgboss.job j on j.singleton_key = o.id::text`
  )[0];

test("the number stands beside the address, and both are ways to ask", async () => {
  expect(await recorded()).toContain("@");
  const { coordinator, casusId, guardian } = world;
  const [routes] = await asPerson(
    coordinator,
    (tx) => routesOf(tx, casusId, [{ id: guardian.personId, restricted: false }]),
    casusId,
  );
  expect(routes?.possible).toEqual(["email", "sms", "table", "paper", "oral"]);
});

test("what is no mobile number is said beside its field, and changes nothing", async () => {
  const { coordinator, casusId, guardian } = world;
  const wrong = { personId: guardian.personId, email: "ander@thuis.example", mobile: "020 123 45 67" };
  const result = await correctAddress(coordinator, casusId, wrong);
  expect(result).toMatchObject({
    ok: false,
    refusal: { code: "not-valid", fields: { mobile: expect.stringContaining("06") as string } },
  });
  expect(await recorded()).not.toBe("ander@thuis.example");
});

test("a question goes as one text message to the number alone, and is noted as sent", async () => {
  await inviteBySms();
  expect(await deliverNext()).toBe(true);
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toBe("+31612345678");
  expect(received[0]?.text).toMatch(/https:\/\/kringspraak\.example\/uitnodiging\/[\w-]{43} .*[A-Z0-9]{4}-/);
  expect(await row()).toMatchObject({ failed_at: null, secret: null });
});

test("a gateway that is busy gets it later; a number that it does not know never arrives", async () => {
  status = 503;
  await inviteBySms();
  await deliverNext();
  expect(await row()).toMatchObject({ sent_at: null, failed_at: null, later: true });
  status = 422;
  await world.owner`update pgboss.job set start_after = now()`;
  await deliverNext();
  expect((await row())?.failed_at).toBeInstanceOf(Date);
});

test("in the demo it lies in the post, without a subject, and nowhere else", async () => {
  process.env.KRINGSPRAAK_DEMO = "1";
  await inviteBySms();
  await deliverNext();
  const [letter] = await demoLetters();
  expect(letter).toMatchObject({ to: "+31612345678", subject: "" });
  expect(received).toHaveLength(0);
});
