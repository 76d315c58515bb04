import { isOurOrigin } from "@/lib/http/origin";
import { viewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { attachScan, LARGEST_SCAN } from "@/lib/consent/scan";
import { fileIn, readUpTo } from "@/lib/http/body";

/** Room for the form around the file. */
const AROUND = 64 * 1024;

/**
 * Takes the scan of an answer on paper from a plain form, and leads back to the page with what came of it. Outside the
 * proxy, where Next.js would cut the body off silently.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOurOrigin(request.headers)) return new Response(null, { status: 403 });
  const who = await viewer();
  if (who?.hat.kind !== "staff") return to("/inloggen");
  const address = new URL(request.url).searchParams;
  const [casus = "", consent = "", answer = ""] = ["casus", "consent", "antwoord"].map(
    (name) => address.get(name) ?? "",
  );
  if (![casus, consent, answer].every(isId)) return new Response(null, { status: 404 });
  const here = `/casussen/${casus}/toestemming/${consent}`;
  const again = (mistake: string) => to(`${here}/scan/${answer}?fout=${mistake}`);

  const body = await readUpTo(request, LARGEST_SCAN + AROUND);
  if (body === null) return again("te-groot");
  const file = await fileIn(body, request.headers.get("content-type"), "scan");
  if (file === null || file.length === 0) return again("leeg");
  const result = await attachScan(who.hat, casus, answer, file);
  if (result.ok || result.refusal.code === "seen-before") return to(here);
  switch (result.refusal.code) {
    case "too-large":
      return again("te-groot");
    case "not-valid":
      return again("soort");
    default:
      return again("mag-niet");
  }
}

/** See Other: a page that is loaded again sends nothing twice. */
const to = (location: string): Response =>
  new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "private, no-store" } });
