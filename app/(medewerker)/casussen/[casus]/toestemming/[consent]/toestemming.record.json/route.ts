import { notFound } from "next/navigation";
import { demandFreshProof } from "@/lib/auth/demand-proof";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { jsonDownload } from "@/lib/exchange/download";
import { readForAsker } from "@/lib/exchange/read";
import { toRecord } from "@/lib/exchange/record";

/** How a request stands and who answered what, for another system: modelled on ISO/IEC TS 27560. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/toestemming.record.json">,
): Promise<Response> {
  const who = await staffViewer();
  const { casus, consent } = await params;
  demandFreshProof(who, `/casussen/${casus}/toestemming/${consent}`);
  const found = isId(casus) && isId(consent) ? await readForAsker(who.hat, casus, consent) : null;
  if (found === null) notFound();
  return jsonDownload(toRecord(found), "antwoord.record.json", "application/json");
}
