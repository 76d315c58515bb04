import { type DocumentProps, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { loadFonts } from "./fonts";

/** Sets a document. The whole file is made before its first byte goes out, so that a failure is an error and no torso. */
export async function renderPdf(document: ReactElement<DocumentProps>): Promise<Buffer> {
  await loadFonts();
  return renderToBuffer(document);
}
