import { notFound } from "next/navigation";
import { FullRecordPdf } from "@/components/pdf/full-record";
import { staffViewer } from "@/lib/auth/viewer";
import { idFrom } from "@/lib/casus/here";
import { readRecord } from "@/lib/officer/record";
import { pdfDownload } from "@/lib/pdf/download";
import { renderPdf } from "@/lib/pdf/render";
import { checkAddress, sealed } from "@/lib/seal/sealed";

/** The full record of a request, for the officer who opened it, while that lasts. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/functionaris/dossier/[consent]/dossier.pdf">,
): Promise<Response> {
  const { hat, name } = await staffViewer();
  const consentId = idFrom((await params).consent);
  const record = await readRecord(hat, consentId);
  if (record === null) notFound();
  const pdf = await renderPdf(<FullRecordPdf {...record} officer={name} checkAt={checkAddress()} />);
  const sealing = { collaborationId: hat.collaborationId, consentId, namesAsker: true };
  return pdfDownload(await sealed(pdf, sealing, record.madeAt), "dossier");
}
