import "server-only";
import { headers } from "next/headers";
import { isOurOrigin } from "@/lib/http/origin";

/** Whether the request at hand was sent by a page of this site; see lib/http/origin. */
export async function comesFromUs(): Promise<boolean> {
  return isOurOrigin(await headers());
}
