/** Whose seal it is: certificates and keys in the real database, from the first file to the check by a stranger. */
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { closePool } from "@/lib/db/client";
import { asGate, asJob, asPerson, type Transaction } from "@/lib/db/doors";
import { newId } from "@/lib/db/uuid";
import { sealCertificate } from "@/lib/db/schema/seal";
import { outcomeOf } from "@/tests/db/attack-world";
import { asked } from "@/tests/db/consent-request";
import { type ConsentWorld, consentWorld } from "@/tests/db/consent-world";
import { changedAt, updated } from "@/tests/seal/changes";
import { blankForm } from "@/tests/seal/files";
import { organisationOf } from "./certificate";
import { checkFile, mayCheck } from "./check";
import { askerOf, renewCertificate, stampOf } from "./keep";
import { sealed } from "./sealed";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let admin: postgres.Sql;
let world: ConsentWorld;
let consentId: string;
let plain: Buffer;

beforeAll(async () => {
  world = await consentWorld();
  consentId = (await asked(world)).consent;
  plain = await blankForm();
  admin = postgres(world.adminUrl, { max: 1 });
  return async () => {
    await admin.end();
    await closePool();
  };
});

const now = () => new Date(Date.now() + 1_000);
const seal = (namesAsker: boolean, at = now()) =>
  sealed(plain, { collaborationId: world.collaborationId, consentId, namesAsker }, at);
const asker = () => asJob((tx) => askerOf(tx, world.collaborationId, consentId));
const stamp = (owner: Awaited<ReturnType<typeof asker>>, at = now()) =>
  asJob((tx) => stampOf(tx, world.collaborationId, owner, at));

describe("a file that leaves the house", () => {
  test("is sealed by the organisation that asks, and anybody may find that out", async () => {
    const at = now();
    const outcome = await checkFile(await seal(true, at));
    const second = new Date(Math.floor(at.getTime() / 1000) * 1000);
    expect(outcome).toEqual({ kind: "unaltered", organisation: "De Linde", at: second });
  });

  test("does not tell by its seal who asked where the reader may not read the question", async () => {
    const file = await seal(false);
    expect(await checkFile(file)).toMatchObject({ kind: "unaltered", organisation: "Kringspraak" });
    expect(file.toString("latin1")).not.toContain(Buffer.from("De Linde").toString("hex"));
  });

  test("is altered once something was done to it, and foreign without its seal", async () => {
    const file = await seal(true);
    expect(await checkFile(updated(file))).toEqual({ kind: "altered", organisation: "De Linde" });
    expect(await checkFile(changedAt(file, 900))).toEqual({ kind: "altered", organisation: "De Linde" });
    expect(await checkFile(plain)).toEqual({ kind: "foreign" });
    expect(await checkFile(Buffer.from("geen pdf"))).toEqual({ kind: "no-pdf" });
    expect(await checkFile(Buffer.alloc(0))).toEqual({ kind: "empty" });
  });
});

describe("a certificate", () => {
  test("is made when the first file needs it, once, however many need it together", async () => {
    const id = newId();
    const { collaborationId } = world;
    await admin`insert into organisation (collaboration_id, id, name, sector)
      values (${collaborationId}, ${id}, 'Nieuwe school', 'school')`;
    const owner = { id, name: "Nieuwe school" };
    const at = now();
    const stamps = await Promise.all(Array.from({ length: 8 }, () => stamp(owner, at)));
    expect(new Set(stamps.map(({ fingerprint }) => fingerprint.toString("hex"))).size).toBe(1);
    expect(organisationOf(stamps[0]?.certificate ?? Buffer.alloc(0))).toBe("Nieuwe school");
  });

  test("gives way to a newer one, and what it sealed stays ours", async () => {
    const owner = await asker();
    const before = await stamp(owner);
    const old = await seal(true);
    const renewed = await asJob((tx) => renewCertificate(tx, owner?.id ?? "", now()));
    const later = new Date(Date.now() + 5_000);
    const after = await stamp(owner, later);
    expect(after.fingerprint.equals(renewed?.fingerprint ?? Buffer.alloc(0))).toBe(true);
    expect(after.fingerprint.equals(before.fingerprint)).toBe(false);
    for (const file of [old, await seal(true, later)])
      expect(await checkFile(file)).toMatchObject({ kind: "unaltered", organisation: "De Linde" });
  });

  test("that is over is replaced by itself", async () => {
    const owner = await asker();
    const inThreeYears = new Date(Date.now() + 3 * 366 * 86_400_000);
    const [today, then] = [await stamp(owner), await stamp(owner, inThreeYears)];
    expect(then.fingerprint.equals(today.fingerprint)).toBe(false);
    expect(await checkFile(await seal(true, inThreeYears))).toMatchObject({ kind: "unaltered" });
  });

  test("is not renewed for who is not there, or where several are called so", async () => {
    // The covenant next door has a school of the same name.
    for (const called of ["Nergens", "De Linde"])
      expect(await asJob((tx) => renewCertificate(tx, called, now()))).toBeNull();
  });

  test("and its key are reached by no person; the gate, which talks to strangers, reaches the certificate alone", async () => {
    const look = async (tx: Transaction, column: string) =>
      `${(await tx.execute(sql`select ${sql.identifier(column)} from seal_certificate`)).count} rows`;
    for (const column of ["certificate", "private_key"])
      expect(await outcomeOf(asPerson(world.hat("mia"), (tx) => look(tx, column)))).toBe("42501");
    expect(await outcomeOf(asGate((tx) => look(tx, "private_key")))).toBe("42501");
    const [row] = await asGate((tx) =>
      tx.select({ certificate: sealCertificate.certificate }).from(sealCertificate).limit(1),
    );
    expect(row?.certificate.length).toBeGreaterThan(300);
  });

  test("keeps its key sealed", async () => {
    const rows = await asJob((tx) => tx.select({ key: sealCertificate.privateKey }).from(sealCertificate));
    // PKCS #8 begins with its version and the object identifier of an elliptic key.
    for (const { key } of rows) expect(key.toString("hex")).not.toContain("06072a8648ce3d0201");
  });
});

test("whoever tries too often waits, and nobody else does", async () => {
  const block = `test-${newId()}`;
  const tries = [];
  for (let count = 0; count < 61; count += 1) tries.push(await mayCheck(block));
  expect(tries.indexOf(false)).toBe(60);
  expect(await mayCheck(`test-${newId()}`)).toBe(true);
});
