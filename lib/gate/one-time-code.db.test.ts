import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readSession } from "@/lib/auth/session";
import { closePool } from "@/lib/db/client";
import { asGate } from "@/lib/db/doors";
import { type GateWorld, newGateWorld } from "@/tests/db/gate-world";
import type { Knock } from "./live-invitation";
import { askCode, enterCode } from "./one-time-code";
import { typedShortCode } from "./short-code";

let world: GateWorld;

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
  await world.owner`update consent_signer set wrong_person_at = null, code_asked_at = null`;
});

const block = "192.0.2";

async function ask(knock: Knock, before: string | null = null): Promise<string> {
  const asked = await askCode(knock, block, before);
  if (!asked.ok) throw new Error(asked.refusal.code);
  return asked.value;
}

async function askedCode(): Promise<{ browser: string; code: string; token: string }> {
  const { token } = await world.invite();
  const browser = await ask({ token });
  return { browser, code: (await world.newestCode()) ?? "", token };
}

const notThis = (code: string) => String((Number(code) + 1) % 100_000_000).padStart(8, "0");

const isRefused = { ok: false, refusal: { code: "code-wrong" } };

test("a right code signs the invited person in, and leads to what was asked", async () => {
  const { browser, code } = await askedCode();
  expect(code).toMatch(/^\d{8}$/);
  const entered = await enterCode(browser, code, null);
  expect(entered).toMatchObject({ ok: true, value: { consentId: world.consentId } });
  if (!entered.ok) return;
  const session = await asGate((tx) => readSession(tx, entered.value.secret));
  expect(session).toMatchObject({ hat: world.guardian, means: "code" });
});

test("the short code opens the same as the link, however it is typed", async () => {
  const { shortCode } = await world.invite();
  const typed = typedShortCode(` ${shortCode.toLowerCase().replaceAll("-", " ")} `);
  expect(typed).not.toBeNull();
  const browser = await ask({ shortCode: typed ?? "" });
  expect(await enterCode(browser, (await world.newestCode()) ?? "", null)).toMatchObject({ ok: true });
});

test("that a code was asked is noted beside the question", async () => {
  await askedCode();
  const [signer] = await world.owner`select code_asked_at from consent_signer
    where consent_id = ${world.consentId} and person_id = ${world.guardian.personId}`;
  expect(signer?.code_asked_at).toBeInstanceOf(Date);
});

test("a code is good once", async () => {
  const { browser, code } = await askedCode();
  expect(await enterCode(browser, code, null)).toMatchObject({ ok: true });
  expect(await enterCode(browser, code, null)).toEqual(isRefused);
});

test("after five wrong tries the right code is refused too", async () => {
  const { browser, code } = await askedCode();
  for (let i = 0; i < 5; i++) expect(await enterCode(browser, notThis(code), null)).toEqual(isRefused);
  expect(await enterCode(browser, code, null)).toEqual(isRefused);
});

test("tries side by side do not outrun the count", async () => {
  const { browser, code } = await askedCode();
  await Promise.all(Array.from({ length: 12 }, () => enterCode(browser, notThis(code), null)));
  const [row] = await world.owner`select tries from one_time_code`;
  expect(row?.tries).toBe(5);
});

test("a code entered twice at once signs in once", async () => {
  const { browser, code } = await askedCode();
  const both = await Promise.all([enterCode(browser, code, null), enterCode(browser, code, null)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a code of more than ten minutes ago is refused", async () => {
  const { browser, code } = await askedCode();
  await world.owner`update one_time_code set expires = now() - interval '1 second'`;
  expect(await enterCode(browser, code, null)).toEqual(isRefused);
});

test("a code is good in the browser that asked for it, and in no other", async () => {
  const { code } = await askedCode();
  expect(await enterCode("another browser", code, null)).toEqual(isRefused);
});

test("a fourth asking sends nothing, and the code that was sent last stays good", async () => {
  const { token } = await world.invite();
  let browser: string | null = null;
  for (let asked = 1; asked <= 3; asked++) browser = await ask({ token }, browser);
  const code = (await world.newestCode()) ?? "";
  browser = await ask({ token }, browser);
  expect(await world.newestCode()).toBe(code);
  expect(await enterCode(browser, code, null)).toMatchObject({ ok: true });
});

test("whether a code that is under way stays good does not tell if another link is alive", async () => {
  const ended = await world.invite();
  await world.owner`update invitation set ended_at = now()`;
  const knocks: (() => Promise<Knock>)[] = [
    async () => ({ token: "nooit-gemaakt" }),
    async () => ({ token: ended.token }),
    async () => ({ token: (await world.invite()).token }),
  ];
  for (const knock of knocks) {
    await world.owner`delete from one_time_code`;
    const { browser, code } = await askedCode();
    const kept = await ask(await knock(), browser);
    expect(kept).toBe(browser);
    expect(await enterCode(kept, code, null)).toMatchObject({ ok: true });
  }
});

test("what is no secret of ours is no browser's", async () => {
  const { token } = await world.invite();
  expect(await ask({ token }, "zelf-bedacht")).toMatch(/^[\w-]{43}$/);
});

test("a wrong try counts for every code that the browser has under way", async () => {
  const { browser, token, code } = await askedCode();
  await ask({ token }, browser);
  for (let i = 0; i < 5; i++) expect(await enterCode(browser, notThis(code), null)).toEqual(isRefused);
  expect(await enterCode(browser, code, null)).toEqual(isRefused);
  expect(await enterCode(browser, (await world.newestCode()) ?? "", null)).toEqual(isRefused);
});

test("whoever came in has used every code of that browser", async () => {
  const { browser, token, code } = await askedCode();
  await ask({ token }, browser);
  expect(await enterCode(browser, code, null)).toMatchObject({ ok: true });
  expect(await enterCode(browser, (await world.newestCode()) ?? "", null)).toEqual(isRefused);
});

test("no more than three codes an hour go to one person, and the fourth asking looks like the others", async () => {
  const { token } = await world.invite();
  const browsers = await Promise.all([1, 2, 3, 4, 5].map(() => ask({ token })));
  expect(new Set(browsers).size).toBe(5);
  const [sent] = await world.owner`select count(*)::int as codes from outbox where kind = 'code'`;
  expect(sent?.codes).toBe(3);
});

test("an hour later a code can be asked again", async () => {
  const { token } = await world.invite();
  for (let i = 0; i < 3; i++) await ask({ token });
  await world.owner`update one_time_code set created_at = created_at - interval '1 hour'`;
  await ask({ token });
  const [sent] = await world.owner`select count(*)::int as codes from outbox where kind = 'code'`;
  expect(sent?.codes).toBe(4);
});

test.each([
  ["an unknown link", async () => ({ token: "nooit-gemaakt" })],
  ["an unknown short code", async () => ({ shortCode: "ABCDEFGHJKLM" })],
  [
    "a link that was ended",
    async () => {
      const { token } = await world.invite();
      await world.owner`update invitation set ended_at = now()`;
      return { token };
    },
  ],
  [
    "a link whose address was corrected",
    async () => {
      const { token } = await world.invite();
      await world.owner.begin(async (tx) => {
        const [old] = await tx`update contact set ended_at = now()
          where person_id = ${world.guardian.personId} and ended_at is null returning id`;
        await tx`update contact set ended_at = null where id = ${old?.id ?? null}`;
      });
      return { token };
    },
  ],
  [
    "a link that reached the wrong person",
    async () => {
      const { token } = await world.invite();
      await world.owner`update consent_signer set wrong_person_at = now()
        where consent_id = ${world.consentId} and person_id = ${world.guardian.personId}`;
      return { token };
    },
  ],
])("%s sends nothing and answers as a good one does", async (_what, make) => {
  const browser = await ask(await make());
  expect(browser).toMatch(/^[\w-]{43}$/);
  expect(await world.newestCode()).toBeNull();
  expect(await enterCode(browser, "12345678", null)).toEqual(isRefused);
});

test("a code that was asked before the link ended opens nothing after it", async () => {
  const { browser, code } = await askedCode();
  await world.owner`update invitation set ended_at = now()`;
  expect(await enterCode(browser, code, null)).toEqual(isRefused);
});

test("whoever came in by an address is out when it turns out to be somebody else's", async () => {
  const { browser, code } = await askedCode();
  const entered = await enterCode(browser, code, null);
  if (!entered.ok) throw new Error("refused");
  await world.owner`update consent_signer set wrong_person_at = now()
    where consent_id = ${world.consentId} and person_id = ${world.guardian.personId}`;
  expect(await asGate((tx) => readSession(tx, entered.value.secret))).toBeNull();
});

test("a second person on the same device ends the first one's session", async () => {
  const first = await askedCode();
  const one = await enterCode(first.browser, first.code, null);
  if (!one.ok) throw new Error("refused");
  const second = await askedCode();
  const two = await enterCode(second.browser, second.code, one.value.secret);
  if (!two.ok) throw new Error("refused");
  expect(await asGate((tx) => readSession(tx, one.value.secret))).toBeNull();
  expect(await asGate((tx) => readSession(tx, two.value.secret))).not.toBeNull();
});

test("proving it again is a code to the same address", async () => {
  await world.invite();
  const browser = await ask({ hat: world.guardian });
  expect(await enterCode(browser, (await world.newestCode()) ?? "", null)).toMatchObject({ ok: true });
});

test("a block of addresses that tries many links is told to wait", async () => {
  await world.owner`delete from attempt`;
  for (let i = 0; i < 60; i++) await askCode({ token: `${i}` }, block, null);
  expect(await askCode({ token: "nog een" }, block, null)).toEqual({
    ok: false,
    refusal: { code: "too-often" },
  });
  expect(await askCode({ token: "van elders" }, "198.51.100", null)).toMatchObject({ ok: true });
});

test("the rows at the door hold no secret in plain", async () => {
  const { browser, code, token } = await askedCode();
  const rows = await world.owner`select row_to_json(o)::text as row from one_time_code o
    union all select row_to_json(i)::text from invitation i union all select row_to_json(b)::text from outbox b`;
  const all = rows.map(({ row }) => String(row)).join();
  for (const secret of [browser, code, token]) {
    expect(all).not.toContain(secret);
    expect(all).not.toContain(Buffer.from(secret).toString("hex"));
  }
});
