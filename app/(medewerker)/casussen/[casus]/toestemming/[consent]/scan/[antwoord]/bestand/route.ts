import { viewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { readScan } from "@/lib/consent/scan";
import { scanDownload } from "@/lib/consent/scan-download";

/** The scan of an answer on paper. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/scan/[antwoord]/bestand">,
): Promise<Response> {
  const who = await viewer();
  const { casus, antwoord } = await params;
  const scan = who && isId(casus) && isId(antwoord) ? await readScan(who.hat, casus, antwoord) : null;
  if (scan === null)
    return new Response("Deze pagina bestaat niet, of u mag die niet zien.", { status: 404 });
  return scanDownload(scan);
}
