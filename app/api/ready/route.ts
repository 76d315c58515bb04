import { readiness } from "@/lib/start/readiness";

export const dynamic = "force-dynamic";

/** Ready: may be sent requests. Says which of the three is missing, and nothing more. */
export async function GET(): Promise<Response> {
  const checks = await readiness();
  const ready = Object.values(checks).every(Boolean);
  return Response.json({ status: ready ? "ready" : "not ready", ...checks }, { status: ready ? 200 : 503 });
}
