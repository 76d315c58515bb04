/** A sealed file, as others verify it: by the standards, not by our own reader of seals. */
import { X509Certificate } from "node:crypto";
import { ContentInfo, SignedData } from "pkijs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { sha256 } from "@/lib/crypto/secrets";
import { readBack } from "@/tests/pdf/read-back";
import { changedAt, updated } from "@/tests/seal/changes";
import { blankForm, SEALED_AT } from "@/tests/seal/files";
import { hasPdfsig, pdfsig } from "@/tests/seal/pdfsig";
import { newStamp, organisationOf, type Stamp } from "./certificate";
import { sealPdf } from "./seal-pdf";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const NAME = "Coöperatie ‘De Zilverberk’, Şirin";

let plain: Buffer;
let stamp: Stamp;
let file: Buffer;

beforeAll(async () => {
  [plain, stamp] = await Promise.all([blankForm(), newStamp(NAME, SEALED_AT)]);
  file = await sealPdf(plain, stamp, SEALED_AT);
});

function parts(sealed: Buffer) {
  const text = sealed.toString("latin1");
  const [begin = -1, before = 0, after = 0, rest = 0] =
    /\/ByteRange \[([\d ]+)\]/.exec(text)?.[1]?.trim().split(/ +/).map(Number) ?? [];
  const digits = text.slice(before + 1, after - 1);
  const info = ContentInfo.fromBER(new Uint8Array(Buffer.from(digits, "hex")));
  const content = Buffer.concat([sealed.subarray(0, before), sealed.subarray(after, after + rest)]);
  return { begin, before, after, rest, content, signed: new SignedData({ schema: info.content }) };
}

const verified = async (sealed: Buffer) => {
  const { signed, content } = parts(sealed);
  return signed
    .verify({ signer: 0, data: Uint8Array.from(content).buffer, checkChain: false })
    .catch(() => false);
};

describe("a sealed file", () => {
  test("begins with the file as it was, byte for byte", () => {
    expect(file.subarray(0, plain.length).equals(plain)).toBe(true);
  });

  test("is sealed whole: all of it but the seal itself", () => {
    const { begin, before, after, rest } = parts(file);
    expect([begin, file[before], file[after - 1], after + rest]).toEqual([0, 0x3c, 0x3e, file.length]);
  });

  test("verifies, and no longer does when a byte is changed", async () => {
    expect(await verified(file)).toBe(true);
    expect(await verified(changedAt(file, 5_000))).toBe(false);
  });

  test("is signed as PAdES baseline B-B has it: no moment in the signature, the certificate bound to it", () => {
    const { signed } = parts(file);
    const [info] = signed.signerInfos;
    expect(info?.signedAttrs?.attributes.map(({ type }) => type)).toEqual([
      "1.2.840.113549.1.9.3",
      "1.2.840.113549.1.9.4",
      "1.2.840.113549.1.9.16.2.47",
    ]);
    const bound = Buffer.from(info?.signedAttrs?.attributes[2]?.values[0].toBER() ?? []);
    expect(bound.subarray(-32).equals(sha256(stamp.certificate))).toBe(true);
    expect(info?.unsignedAttrs).toBeUndefined();
    expect(signed.encapContentInfo.eContent).toBeUndefined();
    expect(file.toString("latin1")).toContain("/SubFilter /ETSI.CAdES.detached");
    expect(file.toString("latin1")).toMatch(/\/M \(D:20261122130507Z\)/);
  });

  test("says the same words, is as fit to be kept, and names nobody beside its pages", async () => {
    const [sealed, before] = await Promise.all([readBack(file), readBack(plain)]);
    expect(sealed.text).toBe(before.text);
    expect(sealed.xmp).toBe(before.xmp);
    expect(sealed.info).toEqual({ ...before.info, IsSignaturesPresent: true });
    const added = file.subarray(plain.length).toString("latin1");
    expect(added).not.toMatch(/\/(Name|Reason|Location|ContactInfo)\b/);
  });

  test.skipIf(!hasPdfsig())("is valid and whole to pdfsig, and what was added to it is not", async () => {
    const said = await pdfsig(file);
    expect(said).toContain("Signature is Valid.");
    expect(said).toContain("Total document signed");
    expect(said).toContain(`Signer Certificate Common Name: ${NAME}`);
    expect(said).toContain("ETSI.CAdES.detached");
    expect(await pdfsig(updated(file))).toContain("Not total document signed");
    expect(await pdfsig(changedAt(file, 5_000))).toContain("Digest Mismatch");
  });
});

describe("a certificate", () => {
  test("names the organisation and signs itself, for signing alone", () => {
    const certificate = new X509Certificate(stamp.certificate);
    expect(organisationOf(stamp.certificate)).toBe(NAME);
    expect(certificate.subject).toBe(certificate.issuer);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.ca).toBe(false);
    expect(certificate.publicKey.asymmetricKeyDetails).toMatchObject({ namedCurve: "prime256v1" });
    expect(certificate.fingerprint256.replaceAll(":", "").toLowerCase()).toBe(
      stamp.fingerprint.toString("hex"),
    );
  });

  test("of a name that is too long for one bears its beginning", async () => {
    const { certificate } = await newStamp("é".repeat(200), SEALED_AT);
    expect(organisationOf(certificate)).toBe("é".repeat(64));
  });
});

test("what react-pdf did not set is not sealed", async () => {
  await expect(sealPdf(Buffer.from("%PDF-1.7 geen"), stamp, SEALED_AT)).rejects.toThrow("react-pdf");
  await expect(sealPdf(file, stamp, SEALED_AT)).rejects.toThrow("react-pdf");
});
