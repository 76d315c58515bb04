/**
 * A detached signature as PAdES baseline B-B wants it (EN 319 142-1, EN 319 122-1): content type, digest and the
 * certificate that signs, in the signed attributes; no signing time there, for that stands in the file itself.
 */
import { createHash, createPrivateKey, sign } from "node:crypto";
import { Null, ObjectIdentifier, OctetString, Sequence } from "asn1js";
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from "pkijs";
import { sha256 } from "@/lib/crypto/secrets";
import type { Stamp } from "./certificate";

const OID = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  timeStampToken: "1.2.840.113549.1.9.16.2.14",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
} as const;
export const SHA256 = "2.16.840.1.101.3.4.2.1";

/** Asks a service to witness these bytes now; a time-stamp token in DER, or null where none could be had. */
export type TimeStamping = (bytes: Buffer) => Promise<Buffer | null>;

/** What makes one signature another one. */
type Parts = { certificate: Buffer; digest: Buffer; signature: Buffer; token: Buffer | null };

/** Signs what the pieces hold together. @returns CMS SignedData in DER */
export async function signDetached(
  pieces: readonly Buffer[],
  { certificate, privateKey }: Stamp,
  timeStamping: TimeStamping | null,
): Promise<Buffer> {
  const digest = digestOf(pieces);
  const key = createPrivateKey({ key: privateKey, format: "der", type: "pkcs8" });
  const signature = sign("sha256", whatIsSigned(certificate, digest), key);
  return cmsOf({ certificate, digest, signature, token: (await timeStamping?.(signature)) ?? null });
}

/** The signed attributes of a file with this digest, as they are signed (RFC 5652, 5.4). */
export const whatIsSigned = (certificate: Buffer, digest: Buffer): Buffer =>
  asSet(signedAttributes(certificate, digest).toSchema().toBER());

/** The whole signature: the same parts always give the same bytes, so that a file can be held against them. */
export function cmsOf({ certificate, digest, signature, token }: Parts): Buffer {
  const signer = Certificate.fromBER(new Uint8Array(certificate));
  const { issuer, serialNumber } = signer;
  const sha256WithNull = () => new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() });
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: sha256WithNull(),
    signedAttrs: signedAttributes(certificate, digest),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.ecdsaWithSha256 }),
    signature: octets(signature),
  });
  if (token !== null) info.unsignedAttrs = timeStamp(token);
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [sha256WithNull()],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    signerInfos: [info],
    certificates: [signer],
  });
  const content = new ContentInfo({ contentType: OID.signedData, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

/** The parts that a signature says of itself; null where it has not one certificate and one signer. Throws on what is none. */
export function readCms(bytes: Buffer): Omit<Parts, "digest"> | null {
  const { content } = ContentInfo.fromBER(new Uint8Array(bytes));
  const { certificates = [], signerInfos } = new SignedData({ schema: content });
  const [certificate] = certificates;
  const [info] = signerInfos;
  if (certificates.length !== 1 || signerInfos.length !== 1) return null;
  if (!(certificate instanceof Certificate) || info === undefined) return null;
  const [stamped] = info.unsignedAttrs?.attributes ?? [];
  return {
    certificate: Buffer.from(certificate.toSchema().toBER()),
    signature: Buffer.from(info.signature.valueBlock.valueHexView),
    token: stamped === undefined ? null : tokenIn(stamped),
  };
}

const tokenIn = ({ values }: Attribute): Buffer =>
  Buffer.from(new ContentInfo({ schema: values[0] }).toSchema().toBER());

export function digestOf(pieces: readonly Buffer[]): Buffer {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

/** Shorter before longer: the order of DER, in which the digest of a set is taken. */
const signedAttributes = (certificate: Buffer, digest: Buffer) =>
  new SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      new Attribute({ type: OID.contentType, values: [new ObjectIdentifier({ value: OID.data })] }),
      new Attribute({ type: OID.messageDigest, values: [octets(digest)] }),
      new Attribute({ type: OID.signingCertificateV2, values: [signingCertificate(certificate)] }),
    ],
  });

/** RFC 5035: one certificate, by its SHA-256, which is the algorithm where none is named. */
function signingCertificate(certificate: Buffer): Sequence {
  const id = new Sequence({ value: [octets(sha256(certificate))] });
  return new Sequence({ value: [new Sequence({ value: [id] })] });
}

function timeStamp(token: Buffer): SignedAndUnsignedAttributes {
  const values = [ContentInfo.fromBER(new Uint8Array(token)).toSchema()];
  return new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({ type: OID.timeStampToken, values })],
  });
}

const octets = (bytes: Buffer) => new OctetString({ valueHex: Uint8Array.from(bytes) });

/** In the signature the attributes bear a tag of their own; signed they are a plain set. */
function asSet(attributes: ArrayBuffer): Buffer {
  const bytes = Buffer.from(attributes);
  bytes[0] = 0x31;
  return bytes;
}
