import { isOurOrigin } from "./origin";

/** What server actions take (next.config.mjs). */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * A clear answer to what Next.js would refuse with a fault: a form from another site, and one that is too big. It grants
 * nothing: without it the same requests are refused all the same, by Next.js and by each action (lib/auth/form).
 *
 * @param checksItself beginnings of paths whose routes take requests from elsewhere and look at their origin by themselves
 */
export function refusalOfUnfit(
  { method, headers, url }: Pick<Request, "method" | "headers" | "url">,
  checksItself: readonly string[],
): Response | null {
  if (method === "GET" || method === "HEAD" || method === "OPTIONS") return null;
  if (!checksItself.some((path) => new URL(url).pathname.startsWith(path)) && !isOurOrigin(headers)) {
    return plainly(
      403,
      "Dit formulier kwam niet van deze site. Open de pagina opnieuw en probeer het nog eens.",
    );
  }
  if (Number(headers.get("content-length") ?? 0) > MOST_BYTES) {
    return plainly(413, "Dit is te groot om te bewaren. Ga terug: wat u typte, staat er nog.");
  }
  return null;
}

/** A form of an earlier release, in the words of the page's language. */
export const refusalOfOldForm = (sentence: string): Response => plainly(409, sentence);

const plainly = (status: number, sentence: string) =>
  new Response(sentence, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
