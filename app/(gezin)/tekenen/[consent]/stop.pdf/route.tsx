import { notFound } from "next/navigation";
import { StopPdf } from "@/components/pdf/stop";
import { familyViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { readOwnStop } from "@/lib/consent/signer-copy";
import { pdfDownload } from "@/lib/pdf/download";
import { renderPdf } from "@/lib/pdf/render";
import { checkAddress, sealed } from "@/lib/seal/sealed";

/** That a guardian or pupil stopped, to keep. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/tekenen/[consent]/stop.pdf">,
): Promise<Response> {
  const { hat, language } = await familyViewer();
  const { consent } = await params;
  const stop = isId(consent) ? await readOwnStop(hat, consent, language) : null;
  if (stop === null) notFound();
  const { you, ...shown } = stop;
  const name = stop.form?.blocks[0]?.name ?? "";
  const pdf = await renderPdf(
    <StopPdf {...shown} name={name} reader={you} checkAt={checkAddress()} />,
    stop.form?.language ?? language,
  );
  const sealing = {
    collaborationId: hat.collaborationId,
    consentId: consent,
    namesAsker: stop.form !== null && !stop.form.guarded,
  };
  return pdfDownload(await sealed(pdf, sealing, stop.madeAt), "stop");
}
