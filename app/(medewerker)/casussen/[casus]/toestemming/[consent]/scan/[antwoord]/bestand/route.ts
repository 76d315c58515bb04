import { viewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { readScan } from "@/lib/consent/scan";

const ENDINGS = { "application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg" } as const;

/** The scan of an answer on paper, as a download with a neutral name: opened in the page it could carry scripts. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/casussen/[casus]/toestemming/[consent]/scan/[antwoord]/bestand">,
): Promise<Response> {
  const who = await viewer();
  const { casus, antwoord } = await params;
  const scan = who && isId(casus) && isId(antwoord) ? await readScan(who.hat, casus, antwoord) : null;
  if (scan === null)
    return new Response("Deze pagina bestaat niet, of u mag die niet zien.", { status: 404 });
  return new Response(new Uint8Array(scan.content), {
    headers: {
      "Content-Type": scan.mediaType,
      "Content-Disposition": `attachment; filename="scan.${ENDINGS[scan.mediaType]}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
