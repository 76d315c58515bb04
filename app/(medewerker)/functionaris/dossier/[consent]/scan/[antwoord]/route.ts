import { notFound } from "next/navigation";
import { staffViewer } from "@/lib/auth/viewer";
import { idFrom } from "@/lib/casus/here";
import { readScan } from "@/lib/consent/scan";
import { scanDownload } from "@/lib/consent/scan-download";
import { openingNow } from "@/lib/officer/record";

/** The scan of an answer on paper, for the officer who opened the record of its request. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/functionaris/dossier/[consent]/scan/[antwoord]">,
): Promise<Response> {
  const { hat } = await staffViewer();
  const { consent, antwoord } = await params;
  const open = await openingNow(hat, idFrom(consent));
  const scan = open && (await readScan({ ...hat, opening: open.id }, open.casusId, idFrom(antwoord)));
  if (scan === null) notFound();
  return scanDownload(scan);
}
