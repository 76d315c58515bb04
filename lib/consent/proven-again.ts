import "server-only";
import { sentSecret } from "@/lib/auth/session-cookie";
import type { Viewer } from "@/lib/auth/viewer";
import { provePin } from "@/lib/gate/pin";
import { wordsOf } from "@/lib/i18n/words";
import { type Result, refused } from "@/lib/result/refusal";

/**
 * Signs, at the table with the PIN typed again. The PIN is asked last, when nothing else keeps the answer from being stored:
 * who forgot a box has not spent a try on it.
 *
 * @param sign is done once more with a proof of now where the first time said that there was none
 */
export async function provenAgain<T>(
  viewer: Viewer,
  pin: string | undefined,
  sign: (signer: Viewer) => Promise<Result<T>>,
): Promise<Result<T>> {
  const first = await sign(viewer);
  if (viewer.hat.sitting?.way !== "pin" || first.ok) return first;
  const t = wordsOf(viewer.language, "toegang");
  const you = viewer.hat.kind === "child" ? "jij" : "u";
  const { code, fields } = first.refusal;
  if (pin === undefined)
    return code === "not-valid" || code === "fresh-proof"
      ? refused("not-valid", { ...fields, pin: t("tafel.pinMist", { you }) })
      : first;
  if (code !== "fresh-proof") return first;
  const secret = await sentSecret();
  switch (secret === null ? "over" : await provePin(secret, pin)) {
    case "right":
      return sign({ ...viewer, provenAt: new Date() });
    case "wrong":
      return refused("not-valid", { pin: t("tafel.pinFout") });
    case "over":
      return refused("table-over");
  }
}
