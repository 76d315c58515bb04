import { notFound } from "next/navigation";
import { demandFreshProof } from "@/lib/auth/demand-proof";
import { familyViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { jsonDownload } from "@/lib/exchange/download";
import { readForSigner } from "@/lib/exchange/read";
import { toFhir } from "@/lib/exchange/fhir";

/** What a guardian or pupil answered, for another system: modelled on FHIR. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/tekenen/[consent]/toestemming.fhir.json">,
): Promise<Response> {
  const who = await familyViewer();
  const { consent } = await params;
  demandFreshProof(who, `/tekenen/${consent}`);
  const found = isId(consent) ? await readForSigner(who.hat, consent) : null;
  if (found === null) notFound();
  return jsonDownload(toFhir(found), "kopie.fhir.json", "application/fhir+json");
}
