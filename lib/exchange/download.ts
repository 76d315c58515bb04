/**
 * A file for another system. As of a PDF (lib/pdf/download.ts) its name tells nothing, and nobody on the way keeps it.
 *
 * @param name with its ending
 */
export function jsonDownload(content: object, name: string, mediaType: string): Response {
  const bytes = new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
  return new Response(bytes, {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
