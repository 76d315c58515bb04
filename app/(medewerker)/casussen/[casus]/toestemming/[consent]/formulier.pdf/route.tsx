import { notFound } from "next/navigation";
import { BlankFormPdf } from "@/components/pdf/blank-form";
import { staffViewer } from "@/lib/auth/viewer";
import { readBlankForm } from "@/lib/consent/blank-form";
import { isId } from "@/lib/consent/ids";
import { pdfDownload } from "@/lib/pdf/download";
import { renderPdf } from "@/lib/pdf/render";
import { sealed } from "@/lib/seal/sealed";

/** The blank form for print. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/formulier.pdf">,
): Promise<Response> {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  const blank = isId(casus) && isId(consent) ? await readBlankForm(hat, casus, consent) : null;
  if (blank === null) notFound();
  const pdf = await renderPdf(<BlankFormPdf {...blank} />);
  const sealing = { collaborationId: hat.collaborationId, consentId: consent, namesAsker: true };
  return pdfDownload(await sealed(pdf, sealing, blank.madeAt), "formulier");
}
