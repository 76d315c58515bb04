import { notFound } from "next/navigation";
import { demandFreshProof } from "@/lib/auth/demand-proof";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { jsonDownload } from "@/lib/exchange/download";
import { readForAsker } from "@/lib/exchange/read";
import { toFhir } from "@/lib/exchange/fhir";

/** How a request stands and who answered what, for another system: modelled on FHIR. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/toestemming.fhir.json">,
): Promise<Response> {
  const who = await staffViewer();
  const { casus, consent } = await params;
  demandFreshProof(who, `/casussen/${casus}/toestemming/${consent}`);
  const found = isId(casus) && isId(consent) ? await readForAsker(who.hat, casus, consent) : null;
  if (found === null) notFound();
  return jsonDownload(toFhir(found), "antwoord.fhir.json", "application/fhir+json");
}
