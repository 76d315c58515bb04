/** A link to the own pages: sent, opened by a code, limited, taken back, and dead once nothing is shown (SECURITY D1). */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readSession } from "@/lib/auth/session";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { closePool } from "@/lib/db/client";
import { asGate, asJob } from "@/lib/db/doors";
import { outbox } from "@/lib/db/schema/outbox";
import { askCode, enterCode } from "@/lib/gate/one-time-code";
import { deliverNext } from "@/tests/db/queue";
import { type GateWorld, newGateWorld } from "@/tests/db/gate-world";
import { endOwnPages, inviteToOwnPages } from "./own-pages";
import { viewOwnPages } from "./own-pages-view";

let world: GateWorld;

beforeAll(async () => {
  process.env.KRINGSPRAAK_DEMO = "1";
  world = await newGateWorld();
});
afterAll(async () => {
  delete process.env.KRINGSPRAAK_DEMO;
  await world.owner.end();
  await closePool();
});
beforeEach(async () => {
  for (const table of ["one_time_code", "outbox", "attempt", "session", "invitation"])
    await world.owner.unsafe(`delete from ${table}`);
});

const invite = (personId = world.guardian.personId, channel: "email" | "sms" = "email") =>
  inviteToOwnPages(world.coordinator, world.casusId, { personId, channel });
const takeBack = () => endOwnPages(world.coordinator, world.casusId, { personId: world.guardian.personId });
const view = () => viewOwnPages(world.coordinator, world.casusId, world.guardian.personId);

/** What the newest message with a link would carry. */
const link = () =>
  asJob(async (tx) => {
    const [row] = await tx.select().from(outbox).where(eq(outbox.kind, "own_pages"));
    if (row?.casusId == null) throw new Error("A link is on its way.");
    const key = await keyOf(tx, row.collaborationId, row.casusId);
    const carried = openText(key, `outbox.secret/${row.id}`, row.secret) ?? "";
    return JSON.parse(carried) as { token: string; shortCode: string };
  });

/** Comes in by a link, up to the session; null where no code is sent. */
async function comeIn(token: string) {
  const asked = await askCode({ token }, "192.0.2", null);
  if (!asked.ok) throw new Error(asked.refusal.code);
  const code = await world.newestCode();
  if (code === null) return null;
  const entered = await enterCode(asked.value, code, null);
  return entered.ok ? entered.value : null;
}

describe("a link to the own pages", () => {
  test("leads who gets it to no question but to themselves, by a code to the same address", async () => {
    expect(await invite()).toEqual({ ok: true, value: null });
    const { token } = await link();
    const entered = await comeIn(token);
    expect(entered).toMatchObject({ consentId: null });
    const [code] = await world.owner`select channel from outbox where kind = 'code'`;
    expect(code?.channel).toBe("email");
    const session = await asGate((tx) => readSession(tx, entered?.secret ?? ""));
    expect(session?.hat).toEqual(world.guardian);
  });

  test("is told to the coordinators: on its way, sent, not arrived", async () => {
    await invite();
    expect((await view())?.last).toMatchObject({ sentAt: null, failedAt: null, endedAt: null });
    while (await deliverNext());
    expect((await view())?.last?.sentAt).toBeInstanceOf(Date);
    await invite();
    await world.owner`update outbox set secret = null, kind = 'own_pages' where sent_at is null`;
    await world.owner`update contact set ended_at = now() where person_id = ${world.guardian.personId} and ended_at is null`;
    while (await deliverNext());
    expect((await view())?.last?.failedAt).toBeInstanceOf(Date);
    await world.owner`update contact set ended_at = null where person_id = ${world.guardian.personId}`;
  });

  test("opens nothing once another one was sent, and at most three go in an hour", async () => {
    await invite();
    const { token } = await link();
    await world.owner`delete from outbox`;
    await invite();
    expect(await comeIn(token)).toBeNull();
    await invite();
    expect(await invite()).toMatchObject({ ok: false, refusal: { code: "too-often" } });
  });

  test("is taken back, and who is in is out at once", async () => {
    await invite();
    const { token } = await link();
    const entered = await comeIn(token);
    expect(await takeBack()).toEqual({ ok: true, value: null });
    expect(await asGate((tx) => readSession(tx, entered?.secret ?? ""))).toBeNull();
    await world.owner`delete from outbox`;
    expect(await comeIn(token)).toBeNull();
    expect((await view())?.last?.endedAt).toBeInstanceOf(Date);
  });

  test("is dead while nothing of the casus is shown, and for as long as what is stored is not fresh", async () => {
    await invite();
    const { token } = await link();
    const sights = world.owner`update sight set ended_at = now() where person_id = ${world.guardian.personId} and kind = 'casus' and ended_at is null`;
    await sights;
    await world.owner`delete from outbox`;
    expect(await comeIn(token)).toBeNull();
    await world.owner`update sight set ended_at = null where person_id = ${world.guardian.personId} and kind = 'casus'`;
    await world.owner`update reach set fresh = false where person_id = ${world.guardian.personId}`;
    expect(await comeIn(token)).toBeNull();
    await world.owner`update reach set fresh = true where person_id = ${world.guardian.personId}`;
    expect(await comeIn(token)).not.toBeNull();
  });

  test("goes to nobody on an address that somebody else answers on, and to no way that is not there", async () => {
    expect(await invite(world.guardian.personId, "sms")).toMatchObject({
      ok: false,
      refusal: { code: "not-valid", fields: { channel: expect.any(String) as string } },
    });
    const [staff] = await world.owner<{ id: string }[]>`select person_id as id from participant
      where casus_id = ${world.casusId} limit 1`;
    expect(await invite(staff?.id)).toMatchObject({ ok: false, refusal: { code: "not-found" } });
    const [other] = await world.owner<{ id: string }[]>`select person_id as id from casus_person
      where casus_id <> ${world.casusId} and kind = 'guardian' limit 1`;
    expect(await invite(other?.id)).toMatchObject({ ok: false, refusal: { code: "not-found" } });
  });
});
