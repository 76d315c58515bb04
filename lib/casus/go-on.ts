/** Where a form of a casus leads once it is done. */
import { done, type Result } from "@/lib/result/refusal";

export const casusPage = (casusId: string) => `/casussen/${casusId}`;
export const peoplePage = (casusId: string) => `${casusPage(casusId)}/mensen`;
export const personPage = (casusId: string, personId: string) => `${peoplePage(casusId)}/${personId}`;

/** A change that was made, or had been made already, goes on to `redirectTo`. */
export async function goOn(
  result: Promise<Result<unknown>>,
  redirectTo: string,
): Promise<Result<{ redirectTo: string }>> {
  const settled = await result;
  if (settled.ok || settled.refusal.code === "seen-before") return done({ redirectTo });
  return settled;
}
