/** A seal that a time-stamp service witnessed, against a service that runs here. */
import { ContentInfo, SignedData, TSTInfo } from "pkijs";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { sha256 } from "@/lib/crypto/secrets";
import { blankForm, SEALED_AT } from "@/tests/seal/files";
import { hasPdfsig, pdfsig } from "@/tests/seal/pdfsig";
import { type Service, startTimeStampService, type Temper } from "@/tests/seal/time-stamp-service";
import { newStamp, type Stamp } from "./certificate";
import { readSeal } from "./read-seal";
import { sealPdf } from "./seal-pdf";
import { configuredTimeStamping } from "./time-stamp";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let service: Service;
let plain: Buffer;
let stamp: Stamp;

beforeAll(async () => {
  [service, plain, stamp] = await Promise.all([
    startTimeStampService(),
    blankForm(),
    newStamp("De Zilverberk", SEALED_AT),
  ]);
});
afterAll(() => service.stop());
afterEach(() => vi.unstubAllEnvs());

function seal(temper: Temper): Promise<Buffer> {
  service.temper = temper;
  vi.stubEnv("KRINGSPRAAK_TSA_URL", service.address);
  return sealPdf(plain, stamp, SEALED_AT, configuredTimeStamping());
}

function signerOf(file: Buffer) {
  const digits = /\/Contents <([0-9a-f]+)>\n>>\nendobj\nxref/.exec(file.toString("latin1"))?.[1] ?? "";
  const info = ContentInfo.fromBER(Uint8Array.from(Buffer.from(digits, "hex")));
  return new SignedData({ schema: info.content }).signerInfos[0];
}

const kindOf = async (file: Buffer) => {
  const known = { certificate: stamp.certificate, from: new Date(0), until: new Date("2100-01-01") };
  return (await readSeal(file, () => Promise.resolve(known))).kind;
};

test("without a service none is asked", () => {
  expect(configuredTimeStamping()).toBeNull();
});

test("a service witnesses the signature itself, in an attribute that is not signed", async () => {
  const file = await seal("grants");
  expect(service.asked).toEqual(["application/timestamp-query"]);
  const info = signerOf(file);
  const [attribute] = info?.unsignedAttrs?.attributes ?? [];
  expect(attribute?.type).toBe("1.2.840.113549.1.9.16.2.14");
  const token = new SignedData({ schema: new ContentInfo({ schema: attribute?.values[0] }).content });
  const content = token.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer();
  const witnessed = Buffer.from(TSTInfo.fromBER(content).messageImprint.hashedMessage.getValue());
  const signature = Buffer.from(info?.signature.valueBlock.valueHexView ?? []);
  expect(witnessed.equals(sha256(signature))).toBe(true);
  expect(await kindOf(file)).toBe("unaltered");
});

test.skipIf(!hasPdfsig())("and the file is valid and whole to pdfsig as before", async () => {
  const said = await pdfsig(await seal("grants"));
  expect(said).toContain("Signature is Valid.");
  expect(said).toContain("Total document signed");
});

test.each<Temper>(["refuses", "fails", "mistakes the file", "mistakes the question", "babbles"])(
  "a service that %s keeps no file back: it is sealed without a time stamp",
  async (temper) => {
    const file = await seal(temper);
    expect(signerOf(file)?.unsignedAttrs).toBeUndefined();
    expect(await kindOf(file)).toBe("unaltered");
  },
);

test("nor does one that is away", async () => {
  vi.stubEnv("KRINGSPRAAK_TSA_URL", "http://127.0.0.1:1");
  expect(await kindOf(await sealPdf(plain, stamp, SEALED_AT, configuredTimeStamping()))).toBe("unaltered");
});

test("what stands in the place of a time stamp and is none makes the file altered, and nothing break", async () => {
  const file = await seal("grants");
  const token = file.toString("latin1").indexOf("2a864886f70d010910020e", plain.length);
  expect(token).toBeGreaterThan(plain.length);
  for (const distance of [24, 28, 32, 40, 60]) {
    const changed = Buffer.from(file);
    changed.write("05", token + distance, "latin1");
    expect(["altered", "foreign"]).toContain(await kindOf(changed));
  }
});
