import { notFound } from "next/navigation";
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
  const { hat } = await familyViewer();
  const { consent } = await params;
  const found = isId(consent) ? await readForSigner(hat, consent) : null;
  if (found === null) notFound();
  return jsonDownload(toFhir(found), "kopie.fhir.json", "application/fhir+json");
}
