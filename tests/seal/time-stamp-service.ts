/** A time-stamp service (RFC 3161) on loopback, with a certificate of its own. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Integer, OctetString } from "asn1js";
import {
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  PKIStatusInfo,
  SignedData,
  SignerInfo,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from "pkijs";
import { newStamp } from "@/lib/seal/certificate";

const TST_INFO = "1.2.840.113549.1.9.16.1.4";

/** What the service does with a question. */
export type Temper =
  "grants" | "refuses" | "fails" | "mistakes the file" | "mistakes the question" | "babbles";

export type Service = { address: string; asked: string[]; temper: Temper; stop(): Promise<unknown> };

export async function startTimeStampService(): Promise<Service> {
  const { certificate, privateKey } = await newStamp("Tijd BV", new Date());
  const key = await crypto.subtle.importKey(
    "pkcs8",
    Uint8Array.from(privateKey),
    { name: "ECDSA", namedCurve: "P-256" },
    false,
    ["sign"],
  );
  const server = createServer((request, response) => {
    service.asked.push(request.headers["content-type"] ?? "");
    void bodyOf(request).then(async (body) => {
      if (service.temper === "fails") return response.writeHead(503).end();
      if (service.temper === "babbles") return response.end("geen antwoord");
      const question = TimeStampReq.fromBER(Uint8Array.from(body));
      response.end(Buffer.from(await answer(question, service.temper)));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const service: Service = {
    address: `http://127.0.0.1:${port}`,
    asked: [],
    temper: "grants",
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
  return service;

  async function answer({ messageImprint, nonce }: TimeStampReq, temper: Temper): Promise<ArrayBuffer> {
    if (temper === "refuses")
      return new TimeStampResp({ status: new PKIStatusInfo({ status: 2 }) }).toSchema().toBER();
    if (temper === "mistakes the file")
      messageImprint.hashedMessage = new OctetString({ valueHex: new Uint8Array(32) });
    const witnessed = new TSTInfo({
      version: 1,
      policy: "1.2.3.4.1",
      messageImprint,
      serialNumber: new Integer({ value: 7 }),
      genTime: new Date(),
      nonce: temper === "mistakes the question" ? new Integer({ value: 1 }) : nonce,
    });
    const signer = Certificate.fromBER(Uint8Array.from(certificate));
    const { issuer, serialNumber } = signer;
    const signed = new SignedData({
      version: 3,
      encapContentInfo: new EncapsulatedContentInfo({
        eContentType: TST_INFO,
        eContent: new OctetString({ valueHex: witnessed.toSchema().toBER() }),
      }),
      signerInfos: [new SignerInfo({ version: 1, sid: new IssuerAndSerialNumber({ issuer, serialNumber }) })],
      certificates: [signer],
    });
    await signed.sign(key, 0, "SHA-256");
    const timeStampToken = new ContentInfo({
      contentType: "1.2.840.113549.1.7.2",
      content: signed.toSchema(true),
    });
    return new TimeStampResp({ status: new PKIStatusInfo({ status: 0 }), timeStampToken }).toSchema().toBER();
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
