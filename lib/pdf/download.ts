/**
 * A file to keep or print. Its name tells nothing (SECURITY C3): it stays behind in the list of downloads of a shared
 * computer.
 *
 * @param name of letters alone, without what it ends in
 */
export function pdfDownload(content: Buffer, name: string): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Length": String(content.byteLength),
      "Content-Disposition": `attachment; filename="${name}.pdf"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
