import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { closePool } from "@/lib/db/client";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asJob } from "@/lib/db/doors";
import { contact } from "@/lib/db/schema/casus";
import { demoLetters } from "@/lib/demo/letters";
import { type GateWorld, newGateWorld } from "@/tests/db/gate-world";
import { type MailServer, startMailServer } from "@/tests/db/mail-server";
import { deliverNext, queue, workNext } from "@/tests/db/queue";
import { and, eq, isNull } from "drizzle-orm";
import { deliver } from "./deliver";
import type { Key } from "./queue";

let world: GateWorld;
let mail: MailServer;

beforeAll(async () => {
  world = await newGateWorld();
  process.env.MAIL_FROM = "post@kringspraak.example";
});

afterAll(async () => {
  await world.owner.end();
  await closePool();
});

beforeEach(async () => {
  delete process.env.KRINGSPRAAK_DEMO;
  await world.owner`delete from message`;
  await world.owner`delete from outbox`;
  await world.owner`delete from pgboss.job`;
  await world.owner`delete from invitation where not exists (select from one_time_code c where c.invitation_id = invitation.id)`;
  await world.owner`update consent_signer set sent_at = null, failed_at = null, wrong_person_at = null`;
  mail = await startMailServer();
  process.env.MAIL_URL = mail.url;
});

afterEach(() => mail.stop());

async function waiting() {
  const [row] = await world.owner`select o.sent_at, o.failed_at, o.secret,
    j.retry_count + 1 as tries, j.state = 'retry' and j.start_after > now() as later
    from outbox o join pgboss.job j on j.singleton_key = o.id::text and j.name = 'send'`;
  return row;
}

async function signer() {
  const [row] = await world.owner`select sent_at, failed_at from consent_signer
    where consent_id = ${world.consentId} and person_id = ${world.guardian.personId}`;
  return row;
}

const dueAgain = () => world.owner`update pgboss.job set start_after = now() - interval '1 second'`;

const recordedAddress = () =>
  asJob(async (tx) => {
    const [row] = await tx
      .select()
      .from(contact)
      .where(and(eq(contact.personId, world.guardian.personId), isNull(contact.endedAt)));
    if (!row) return "";
    return (
      openText(await keyOf(tx, row.collaborationId, row.casusId), `contact.address/${row.id}`, row.address) ??
      ""
    );
  });

test("an invitation goes to the recorded address alone, with its link and short code, and is noted as sent", async () => {
  const { token, shortCode } = await world.invite();
  expect(await deliverNext()).toBe(true);
  const [letter] = mail.received;
  expect(letter?.to).toEqual([`RCPT TO:<${await recordedAddress()}>`]);
  const text = letter?.data.replaceAll("=\n", "") ?? "";
  expect(text).toContain(`https://kringspraak.example/uitnodiging/${token}`);
  expect(text).toContain(shortCode);
  expect(await waiting()).toMatchObject({ tries: 1, failed_at: null, secret: null });
  expect((await signer())?.sent_at).toBeInstanceOf(Date);
  expect(await deliverNext()).toBe(false);
});

test("a message is in the language that was noted with the address, and its link opens in it", async () => {
  await world.owner`update contact set language = 'ar' where person_id = ${world.guardian.personId}`;
  const { token } = await world.invite();
  await deliverNext();
  await world.owner`update contact set language = 'nl' where person_id = ${world.guardian.personId}`;
  const { data = "" } = mail.received[0] ?? {};
  const encoded = data
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join("\n");
  const text = /content-transfer-encoding: base64/i.test(data)
    ? Buffer.from(encoded, "base64").toString()
    : quotedPrintable(encoded);
  expect(text).toContain(`https://kringspraak.example/uitnodiging/${token}?taal=ar`);
  expect(text).toContain("هناك طلب بانتظاركم");
});

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\r?\n/g, "")
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1",
  ).toString();

test("a message says no name, no organisation and not what it is about", async () => {
  await world.invite();
  await deliverNext();
  const text = (mail.received[0]?.data ?? "").replaceAll("=\n", "").toLowerCase();
  const names = await world.owner<
    { name: string }[]
  >`select name from organisation union select name from collaboration`;
  const words = ["toestemming", "jeugdhulp", "zorg", "school", "kind", "noor", "milan", "sem", "aylin"];
  const body = text.slice(text.indexOf("\n\n"));
  for (const word of [...words, ...names.map(({ name }) => name.toLowerCase())])
    expect(body).not.toContain(word);
});

test("a worker that is killed between sending and noting it loses nothing; the repeat bears the same Message-ID", async () => {
  await world.invite();
  const worker = spawn(process.execPath, ["--import", "tsx", "tests/db/deliver-once.ts"]);
  mail.onTaken = async () => {
    worker.kill("SIGKILL");
    await once(worker, "exit");
  };
  await once(worker, "exit");
  expect(worker.signalCode).toBe("SIGKILL");
  expect(mail.received).toHaveLength(1);
  // Waits until the server has noticed that the worker's transaction is no more.
  await world.owner`select id from outbox for update`;
  expect(await waiting()).toMatchObject({ sent_at: null, failed_at: null });
  mail.onTaken = () => Promise.resolve();
  expect(await deliverNext()).toBe(false);
  await world.owner`update pgboss.job set started_on = now() - interval '61 seconds'`;
  await (await queue()).supervise("send");
  expect(await waiting()).toMatchObject({ tries: 1, later: true });
  await dueAgain();
  expect(await deliverNext()).toBe(true);
  expect(mail.received).toHaveLength(2);
  expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(1);
  expect(mail.received[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@kringspraak\.example>$/);
});

test("two workers do not send one message twice", async () => {
  await world.invite();
  const both = await Promise.all([deliverNext(), deliverNext()]);
  expect(both.filter(Boolean)).toHaveLength(1);
  expect(mail.received).toHaveLength(1);
});

test("one message whose job is done by two at once, and again later, is sent once", async () => {
  await world.invite();
  const [job] = await world.owner<{ data: Key }[]>`select data from pgboss.job where name = 'send'`;
  const key = job?.data ?? { collaborationId: "", id: "" };
  expect(await Promise.all([deliver(key), deliver(key)])).toEqual(["done", "done"]);
  expect(await deliver(key)).toBe("done");
  expect(mail.received).toHaveLength(1);
});

test("a mail server that is away, or asks to come back, gets it later", async () => {
  await world.invite();
  mail.answerToRecipient = "451 later";
  await deliverNext();
  expect(await waiting()).toMatchObject({ tries: 1, sent_at: null, failed_at: null, later: true });
  await dueAgain();
  process.env.MAIL_URL = "smtp://127.0.0.1:1";
  await deliverNext();
  expect(await waiting()).toMatchObject({ tries: 2, sent_at: null, failed_at: null, later: true });
  expect(await signer()).toMatchObject({ sent_at: null, failed_at: null });
  await dueAgain();
  mail.answerToRecipient = "250 ok";
  process.env.MAIL_URL = mail.url;
  await deliverNext();
  expect((await waiting())?.sent_at).toBeInstanceOf(Date);
});

test("an address that the mail server refuses for good did not arrive, and the asker sees so", async () => {
  await world.invite();
  mail.answerToRecipient = "550 no such mailbox";
  await deliverNext();
  expect(await waiting()).toMatchObject({ sent_at: null, secret: null });
  expect((await waiting())?.failed_at).toBeInstanceOf(Date);
  expect((await signer())?.failed_at).toBeInstanceOf(Date);
  expect(await deliverNext()).toBe(false);
});

test("trying ends after a day and a half", async () => {
  await world.invite();
  const [{ shortest, longest }] = (await world.owner`
    select sum(least(w, 240)) / 60 as shortest, sum(least(2 * w, 240)) / 60 as longest
    from pgboss.queue q, generate_series(1, q.retry_limit) n, lateral (select q.retry_delay / 60 * 2 ^ (n - 1) as w) _
    where q.name = 'send'`) as unknown as [{ shortest: number; longest: number }];
  expect([Math.round(shortest), Math.round(longest)]).toEqual([32, 36]);
  await world.owner`update pgboss.job set retry_count = retry_limit`;
  mail.answerToRecipient = "451 later";
  await deliverNext();
  expect(await waiting()).toMatchObject({ sent_at: null, failed_at: null });
  expect(await workNext("given-up")).toBe("done");
  expect((await waiting())?.failed_at).toBeInstanceOf(Date);
  expect(await waiting()).toMatchObject({ sent_at: null, secret: null });
  expect((await signer())?.failed_at).toBeInstanceOf(Date);
  await dueAgain();
  expect(await deliverNext()).toBe(false);
});

test("a link that ended before it was sent is not sent", async () => {
  await world.invite();
  await world.owner`update invitation set ended_at = now() where ended_at is null`;
  await deliverNext();
  expect(mail.received).toHaveLength(0);
  expect((await waiting())?.failed_at).toBeInstanceOf(Date);
});

test("a one-time code that is too old to be of use is not sent", async () => {
  await world.invite();
  await world.owner`update outbox set kind = 'code', created_at = now() - interval '11 minutes'`;
  await deliverNext();
  expect(mail.received).toHaveLength(0);
  expect(await waiting()).toMatchObject({ secret: null });
});

test("what was sent leaves no secret behind", async () => {
  await world.invite();
  await deliverNext();
  expect((await waiting())?.secret).toBeNull();
});

test("in the demo a message lands in the post, once, and nowhere else", async () => {
  process.env.KRINGSPRAAK_DEMO = "1";
  const { shortCode } = await world.invite();
  await deliverNext();
  await world.owner`update outbox set sent_at = null, secret = null`;
  const letters = await demoLetters();
  expect(letters).toHaveLength(1);
  expect(letters[0]).toMatchObject({
    personId: world.guardian.personId,
    subject: "Er ligt een vraag voor u klaar",
  });
  expect(letters[0]?.text).toContain(shortCode);
  expect(mail.received).toHaveLength(0);
});
