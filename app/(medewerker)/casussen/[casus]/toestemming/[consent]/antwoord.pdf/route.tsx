import { notFound } from "next/navigation";
import { AskerEditionPdf } from "@/components/pdf/asker-edition";
import { staffViewer } from "@/lib/auth/viewer";
import { readAskerRecord } from "@/lib/consent/asker-record";
import { isId } from "@/lib/consent/ids";
import { pdfDownload } from "@/lib/pdf/download";
import { renderPdf } from "@/lib/pdf/render";
import { checkAddress, sealed } from "@/lib/seal/sealed";

/** Who answered what, with the evidence: for the asker and the coordinators. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/antwoord.pdf">,
): Promise<Response> {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  const record = isId(casus) && isId(consent) ? await readAskerRecord(hat, casus, consent) : null;
  if (record === null) notFound();
  const pdf = await renderPdf(<AskerEditionPdf {...record} checkAt={checkAddress()} />);
  const sealing = { collaborationId: hat.collaborationId, consentId: consent, namesAsker: true };
  return pdfDownload(await sealed(pdf, sealing, record.madeAt), "antwoord");
}
