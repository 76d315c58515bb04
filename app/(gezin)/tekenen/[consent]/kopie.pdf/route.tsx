import { notFound } from "next/navigation";
import { SignerCopyPdf } from "@/components/pdf/signer-copy";
import { familyViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { readSignerCopy } from "@/lib/consent/signer-copy";
import { pdfDownload } from "@/lib/pdf/download";
import { renderPdf } from "@/lib/pdf/render";
import { checkAddress, sealed } from "@/lib/seal/sealed";

/** What a guardian or pupil answered, to keep. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/tekenen/[consent]/kopie.pdf">,
): Promise<Response> {
  const { hat, language } = await familyViewer();
  const { consent } = await params;
  const copy = isId(consent) ? await readSignerCopy(hat, consent, language) : null;
  if (copy === null) notFound();
  const written = copy.form?.language ?? language;
  const pdf = await renderPdf(<SignerCopyPdf {...copy} checkAt={checkAddress()} />, written);
  const sealing = {
    collaborationId: hat.collaborationId,
    consentId: consent,
    namesAsker: copy.form !== null && !copy.form.guarded,
  };
  return pdfDownload(await sealed(pdf, sealing, copy.madeAt), "kopie");
}
