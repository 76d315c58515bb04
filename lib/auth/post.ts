import "server-only";
import { isOurOrigin } from "@/lib/http/origin";

/** What a form at the door may weigh: a code, a token, a choice. */
const MOST_BYTES = 16_384;

/**
 * The form that a route got by POST from a page of ours; otherwise the answer to give instead. Server actions do this by
 * themselves (form.ts); these routes exist where the answer is a full page load with headers of its own.
 */
export async function postedForm(
  request: Request,
  isOurs: (sent: Headers) => boolean = isOurOrigin,
): Promise<FormData | Response> {
  if (!isOurs(request.headers)) return plainly(403, "Dit formulier kwam niet van deze site.");
  const declared = Number(request.headers.get("content-length") ?? MOST_BYTES + 1);
  if (!(declared <= MOST_BYTES)) return plainly(413, "Dit formulier is te groot.");
  try {
    return await request.formData();
  } catch {
    return plainly(400, "Dit formulier kunnen we niet lezen.");
  }
}

const plainly = (status: number, sentence: string) =>
  new Response(sentence, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });

/** One text field; of a file, or where it is missing, nothing. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

const CLEARED = { cache: '"cache"', all: '"cache", "storage"' } as const;

/**
 * To another page after a change of who is signed in: loaded whole, and nothing of who was here before stays in the
 * browser's cache; where the device passes to another hand, nothing at all. The address is relative: behind a proxy this
 * process does not know what the site is called.
 */
export const seeOther = (path: string, cleared: keyof typeof CLEARED = "cache"): Response =>
  new Response(null, { status: 303, headers: { Location: path, "Clear-Site-Data": CLEARED[cleared] } });

/** A page of this site to go back to, or null for anything else that an address may hold. */
export const ownPath = (path: unknown): string | null =>
  typeof path === "string" && /^(\/[\w-]+)+$/.test(path) ? path : null;
