import { notFound } from "next/navigation";
import { BlankFormPdf } from "@/components/pdf/blank-form";
import { staffViewer } from "@/lib/auth/viewer";
import { readGuardedPaper } from "@/lib/consent/guarded-view";
import { isId } from "@/lib/consent/ids";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { pdfDownload } from "@/lib/pdf/download";
import { renderPdf } from "@/lib/pdf/render";
import { sealed } from "@/lib/seal/sealed";

/** The version without places for print, in the language after `?taal=`; its seal does not tell who asks either. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/zonder-plaatsen/[persoon]/formulier.pdf">,
): Promise<Response> {
  const { hat } = await staffViewer();
  const { casus, consent, persoon } = await params;
  const asked = new URL(request.url).searchParams.get(LANGUAGE_QUERY);
  const language = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const known = [casus, consent, persoon].every(isId);
  const paper = known ? await readGuardedPaper(hat, casus, consent, persoon, language) : null;
  if (paper === null) notFound();
  const pdf = await renderPdf(<BlankFormPdf {...paper} />, language);
  const sealing = { collaborationId: hat.collaborationId, consentId: consent, namesAsker: false };
  return pdfDownload(await sealed(pdf, sealing, paper.madeAt), "formulier");
}
