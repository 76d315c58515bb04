import type { Scan } from "./scan";

const ENDINGS = { "application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg" } as const;

/** A scan as a download with a neutral name: opened in the page it could carry scripts. */
export function scanDownload({ mediaType, content }: Scan): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="scan.${ENDINGS[mediaType]}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
