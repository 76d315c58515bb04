/** Asking a time-stamp service (RFC 3161) to witness that something was there: for whoever doubts our clock. */
import { randomBytes } from "node:crypto";
import { Integer, OctetString } from "asn1js";
import { AlgorithmIdentifier, MessageImprint, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from "pkijs";
import { sha256 } from "@/lib/crypto/secrets";
import { SHA256, type TimeStamping } from "./cades";

const PATIENCE_MS = 5_000;
/** What a seal has room for (seal-pdf.ts), less the seal itself. */
const LONGEST_TOKEN = 16_384;

/** The service of this installation; null where none is configured. */
export function configuredTimeStamping(): TimeStamping | null {
  const address = process.env.KRINGSPRAAK_TSA_URL;
  return address ? (bytes) => askTimeStamp(address, bytes) : null;
}

/**
 * A service that is away, or answers something else than what was asked, keeps no file back: it is sealed all the same,
 * and says nothing of a time stamp. What went wrong is told to whoever runs the installation.
 */
async function askTimeStamp(address: string, bytes: Buffer): Promise<Buffer | null> {
  try {
    return await requestToken(address, sha256(bytes));
  } catch (error) {
    process.stderr.write(`time stamp: ${error instanceof Error ? error.message : "unknown trouble"}\n`);
    return null;
  }
}

async function requestToken(address: string, digest: Buffer): Promise<Buffer> {
  const nonce = Integer.fromBigInt(randomBytes(8).readBigUInt64BE() >> 1n);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: Uint8Array.from(digest) }),
    }),
    nonce,
    certReq: true,
  });
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/timestamp-query" },
    body: request.toSchema().toBER(),
    redirect: "error",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) throw new Error(`the service answers ${answer.status}`);
  const { status, timeStampToken } = TimeStampResp.fromBER(await answer.arrayBuffer());
  // 0 granted, 1 granted with changes (RFC 3161, 2.4.2).
  if (status.status > 1 || timeStampToken === undefined)
    throw new Error(`refused with status ${status.status}`);
  const witnessed = witnessedBy(new SignedData({ schema: timeStampToken.content }));
  if (!digest.equals(Buffer.from(witnessed.messageImprint.hashedMessage.valueBlock.valueHexView)))
    throw new Error("the service witnessed something else");
  if (witnessed.nonce?.toBigInt() !== nonce.toBigInt()) throw new Error("the answer is to another question");
  const token = Buffer.from(timeStampToken.toSchema().toBER());
  if (token.length > LONGEST_TOKEN) throw new Error("the time stamp is too long");
  return token;
}

function witnessedBy({ encapContentInfo }: SignedData): TSTInfo {
  const content = encapContentInfo.eContent?.getValue();
  if (content === undefined) throw new Error("the time stamp is empty");
  return TSTInfo.fromBER(content);
}
