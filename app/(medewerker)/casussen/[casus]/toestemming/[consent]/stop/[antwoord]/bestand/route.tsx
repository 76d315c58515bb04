import { notFound } from "next/navigation";
import { StopPdf } from "@/components/pdf/stop";
import { staffViewer } from "@/lib/auth/viewer";
import { readAskersStop } from "@/lib/consent/asker-record";
import { isId } from "@/lib/consent/ids";
import { pdfDownload } from "@/lib/pdf/download";
import { renderPdf } from "@/lib/pdf/render";
import { checkAddress, sealed } from "@/lib/seal/sealed";

/** That a signer stopped: for the asker and the coordinators. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/stop/[antwoord]/bestand">,
): Promise<Response> {
  const { hat } = await staffViewer();
  const { casus, consent, antwoord } = await params;
  const record = [casus, consent, antwoord].every(isId)
    ? await readAskersStop(hat, casus, consent, antwoord)
    : null;
  if (record === null) notFound();
  const { form, stopped, madeAt } = record;
  const pdf = await renderPdf(
    <StopPdf
      consentId={consent}
      framework={form.framework}
      form={form}
      name={stopped.name ?? ""}
      reader="asker"
      proofs={stopped.proofs}
      madeAt={madeAt}
      checkAt={checkAddress()}
    />,
  );
  const sealing = { collaborationId: hat.collaborationId, consentId: consent, namesAsker: true };
  return pdfDownload(await sealed(pdf, sealing, madeAt), "stop");
}
