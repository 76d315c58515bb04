import { type DocumentProps, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { expanded } from "./expand";
import { loadFonts } from "./fonts";

/**
 * Sets a document in a language. The whole file is made before its first byte goes out, so that a failure is an error and
 * no torso.
 */
export async function renderPdf(
  document: ReactElement<DocumentProps>,
  language: Locale = DEFAULT_LOCALE,
): Promise<Buffer> {
  await loadFonts();
  return renderToBuffer(expanded(document, language));
}
