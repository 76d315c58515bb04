import { notFound } from "next/navigation";
import { SignerCopyPdf } from "@/components/pdf/signer-copy";
import { familyViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { readSignerCopy } from "@/lib/consent/signer-copy";
import { pdfDownload } from "@/lib/pdf/download";
import { renderPdf } from "@/lib/pdf/render";

/** What a guardian or pupil answered, to keep. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/tekenen/[consent]/kopie.pdf">,
): Promise<Response> {
  const { hat, language } = await familyViewer();
  const { consent } = await params;
  const copy = isId(consent) ? await readSignerCopy(hat, consent, language) : null;
  if (copy === null) notFound();
  return pdfDownload(await renderPdf(<SignerCopyPdf {...copy} />, copy.form?.language ?? language), "kopie");
}
