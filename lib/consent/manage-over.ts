import { type Result, refused } from "@/lib/result/refusal";
import type { Request } from "./request";

/** Why nobody can be asked (any more), or null while they can. */
export function whyOver(request: Request | null, at: Date): Result<never> | null {
  if (request === null || request.sentAt === null) return refused("not-found");
  return request.endedAt !== null || request.validUntil <= at ? refused("ended") : null;
}
