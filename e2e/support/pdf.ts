import type { Page } from "@playwright/test";
import { readBack, type ReadBack } from "@/tests/pdf/read-back";

/** Fetches a PDF as the person of this page, and reads it back. */
export async function readPdf(
  page: Page,
  path: string,
): Promise<ReadBack & { headers: Record<string, string> }> {
  const { body, headers, status } = await page.evaluate(async (address) => {
    const answer = await fetch(address);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""),
    };
  }, path);
  if (status !== 200) throw new Error(`${path} answers ${status}.`);
  return { ...(await readBack(Buffer.from(body, "latin1"))), headers };
}
