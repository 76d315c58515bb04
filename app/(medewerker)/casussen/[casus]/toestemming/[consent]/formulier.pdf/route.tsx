import { notFound } from "next/navigation";
import { BlankFormPdf } from "@/components/pdf/blank-form";
import { staffViewer } from "@/lib/auth/viewer";
import { readBlankForm } from "@/lib/consent/blank-form";
import { isId } from "@/lib/consent/ids";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { pdfDownload } from "@/lib/pdf/download";
import { renderPdf } from "@/lib/pdf/render";
import { sealed } from "@/lib/seal/sealed";

/** The blank form for print, in the language after `?taal=`. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/formulier.pdf">,
): Promise<Response> {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  const asked = new URL(request.url).searchParams.get(LANGUAGE_QUERY);
  const language = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const blank = isId(casus) && isId(consent) ? await readBlankForm(hat, casus, consent, language) : null;
  if (blank === null) notFound();
  const pdf = await renderPdf(<BlankFormPdf {...blank} />, language);
  const sealing = { collaborationId: hat.collaborationId, consentId: consent, namesAsker: true };
  return pdfDownload(await sealed(pdf, sealing, blank.madeAt), "formulier");
}
