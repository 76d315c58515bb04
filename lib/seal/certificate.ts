/** The certificate of an organisation: says whose seal it is, and nothing else. */
import { generateKeyPair, randomBytes, X509Certificate } from "node:crypto";
import { promisify } from "node:util";
import { Set as ASN1Set, BitString, Integer, OctetString, Sequence, Utf8String } from "asn1js";
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  Extension,
  RelativeDistinguishedNames,
} from "pkijs";
import { sha256 } from "@/lib/crypto/secrets";

/** The stamp of an organisation: DER throughout. */
export type Stamp = { certificate: Buffer; fingerprint: Buffer; privateKey: Buffer };

/** A certificate outlives its use, so that what was sealed on the last day can be checked for years. */
const VALID_FOR_YEARS = 12;

const NAME = { commonName: "2.5.4.3", organization: "2.5.4.10" };
/** X.520 allows no longer name. */
const LONGEST_NAME = 64;
const EXTENSION = { subjectKey: "2.5.29.14", keyUsage: "2.5.29.15", basicConstraints: "2.5.29.19" };
/** Bits 0 and 1: digitalSignature and nonRepudiation. */
const SIGNS_AND_STANDS_BY_IT = new BitString({ valueHex: Uint8Array.of(0xc0).buffer, unusedBits: 6 });

/** Makes a key (P-256) and the certificate that it signs itself, valid from the second of `from`. */
export async function newStamp(organisation: string, from: Date): Promise<Stamp> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)("ec", { namedCurve: "P-256" });
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: positive(randomBytes(16)) }),
  });
  certificate.issuer = nameOf(organisation);
  certificate.subject = nameOf(organisation);
  certificate.notBefore.value = toTheSecond(from);
  certificate.notAfter.value = yearsAfter(toTheSecond(from), VALID_FOR_YEARS);
  const spki = await crypto.subtle.importKey(
    "spki",
    publicKey.export({ type: "spki", format: "der" }),
    ECDSA,
    true,
    ["verify"],
  );
  await certificate.subjectPublicKeyInfo.importKey(spki);
  certificate.extensions = [
    extension(EXTENSION.basicConstraints, true, new BasicConstraints({ cA: false }).toSchema().toBER()),
    extension(EXTENSION.keyUsage, true, SIGNS_AND_STANDS_BY_IT.toBER()),
    extension(EXTENSION.subjectKey, false, new OctetString({ valueHex: await keyId(certificate) }).toBER()),
  ];
  const pkcs8 = privateKey.export({ type: "pkcs8", format: "der" });
  await certificate.sign(await signingKey(pkcs8), "SHA-256");
  const der = Buffer.from(certificate.toSchema(true).toBER());
  return { certificate: der, fingerprint: sha256(der), privateKey: pkcs8 };
}

const ECDSA = { name: "ECDSA", namedCurve: "P-256" };

const signingKey = (privateKey: Buffer): Promise<CryptoKey> =>
  crypto.subtle.importKey("pkcs8", new Uint8Array(privateKey), ECDSA, false, ["sign"]);

/** Whose certificate it is, as it says itself. */
export function organisationOf(certificate: Buffer): string {
  return String(new X509Certificate(certificate).toLegacyObject().subject.O);
}

function nameOf(organisation: string): RelativeDistinguishedNames {
  const value = Array.from(organisation).slice(0, LONGEST_NAME).join("");
  const parts = [NAME.organization, NAME.commonName].map((type) => {
    const part = new AttributeTypeAndValue({ type, value: new Utf8String({ value }) });
    return new ASN1Set({ value: [part.toSchema()] });
  });
  return RelativeDistinguishedNames.fromBER(new Sequence({ value: parts }).toBER());
}

const extension = (extnID: string, critical: boolean, extnValue: ArrayBuffer) =>
  new Extension({ extnID, critical, extnValue });

const keyId = (certificate: Certificate): Promise<ArrayBuffer> =>
  crypto.subtle.digest(
    "SHA-1",
    Uint8Array.from(certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView),
  );

/** A serial number is positive and has no leading zero: the first byte is 1 to 127. */
function positive(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const serial = Uint8Array.from(bytes);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01;
  return serial;
}

/** Certificates and files know no milliseconds. */
export const toTheSecond = (at: Date): Date => new Date(Math.floor(at.getTime() / 1000) * 1000);

export function yearsAfter(at: Date, years: number): Date {
  const then = new Date(at);
  then.setUTCFullYear(then.getUTCFullYear() + years);
  return then;
}
