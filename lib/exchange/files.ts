/** The files of a consent for other systems, as a signer and as a coordinator get them. */
import "server-only";
import { notFound } from "next/navigation";
import { demandFreshProof } from "@/lib/auth/demand-proof";
import { familyViewer, staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import type { ExchangedConsent } from "./consent";
import { jsonDownload } from "./download";
import { toFhir } from "./fhir";
import { readForAsker, readForSigner } from "./read";
import { toRecord } from "./record";

/** FHIR R4 Consent, and a consent record modelled on ISO/IEC TS 27560. */
const FORMATS = {
  fhir: { write: toFhir, mediaType: "application/fhir+json" },
  record: { write: toRecord, mediaType: "application/json" },
};
type Format = keyof typeof FORMATS;

/** What a guardian or pupil answered. */
export async function signersFile(params: Promise<{ consent: string }>, format: Format): Promise<Response> {
  const who = await familyViewer();
  const { consent } = await params;
  demandFreshProof(who, `/tekenen/${consent}`);
  return fileOf(isId(consent) ? await readForSigner(who.hat, consent) : null, "kopie", format);
}

/** How a request stands, and who answered what. */
export async function askersFile(
  params: Promise<{ casus: string; consent: string }>,
  format: Format,
): Promise<Response> {
  const who = await staffViewer();
  const { casus, consent } = await params;
  demandFreshProof(who, `/casussen/${casus}/toestemming/${consent}`);
  const found = isId(casus) && isId(consent) ? await readForAsker(who.hat, casus, consent) : null;
  return fileOf(found, "antwoord", format);
}

function fileOf(consent: ExchangedConsent | null, name: string, format: Format): Response {
  if (consent === null) notFound();
  const { write, mediaType } = FORMATS[format];
  return jsonDownload(write(consent), `${name}.${format}.json`, mediaType);
}
