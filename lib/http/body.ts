/** Longer than any device needs to send the largest file, on a slow telephone. */
const PATIENCE_MS = 120_000;

/**
 * A browser that is still sending when the answer comes shows a fault instead of it: so what is too long is received and
 * dropped, up to this many times what was allowed.
 */
const HEARD_OUT = 10;

/**
 * The body of a request, counted as it comes and never more than `most` bytes of it held; null where it is longer, whatever
 * its length was said to be, and where it does not come to an end.
 */
export async function readUpTo(
  request: Pick<Request, "body">,
  most: number,
  patienceMs = PATIENCE_MS,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  const late = AbortSignal.timeout(patienceMs);
  late.addEventListener("abort", () => void reader?.cancel().catch(() => {}));
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (late.aborted) return null;
    if (done || value === undefined) break;
    length += value.length;
    if (length <= most) chunks.push(value);
    else chunks.length = 0;
    if (length > HEARD_OUT * most) {
      await reader?.cancel();
      break;
    }
  }
  return length > most ? null : joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return body;
}

/** The file in a field of a form; null where there is no form or none was chosen. */
export async function fileIn(
  body: Uint8Array<ArrayBuffer>,
  contentType: string | null,
  field: string,
): Promise<Buffer | null> {
  try {
    const data = await new Response(body, { headers: { "Content-Type": contentType ?? "" } }).formData();
    const file = data.get(field);
    return file instanceof File ? Buffer.from(await file.arrayBuffer()) : null;
  } catch {
    // No form at all: as if nothing was chosen.
    return null;
  }
}
