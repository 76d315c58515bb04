import type { Outcome } from "./letter";

export type TextMessage = {
  /** The same when it is sent again, so that the gateway can tell. */
  messageId: string;
  /** E.164: +31612345678. */
  to: string;
  text: string;
};

const TIMEOUT_MS = 10_000;
/** A wrong token, a gateway that is busy or slow: not the message's fault. */
const LATER: readonly number[] = [401, 403, 408, 425, 429];

/** Whether this installation sends text messages; the demo shows them in its post. */
export const sendsTextMessages = (): boolean =>
  Boolean(process.env.SMS_URL) || process.env.KRINGSPRAAK_DEMO === "1";

/**
 * Hands a text message to the gateway of SMS_URL: `POST` with JSON `{ to, text }`, the token of SMS_TOKEN as bearer, and
 * the message's id as `Idempotency-Key`. Any 2xx is taken; another 4xx is a message that will never arrive, such as a
 * number that does not exist.
 */
export async function sendByGateway({ messageId, to, text }: TextMessage): Promise<Outcome> {
  try {
    const answer = await fetch(process.env.SMS_URL ?? "", {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        "Content-Type": "application/json",
        Authorization: `Bearer ${process.env.SMS_TOKEN ?? ""}`,
        "Idempotency-Key": messageId,
      },
      body: JSON.stringify({ to, text }),
    });
    await answer.body?.cancel();
    if (answer.ok) return "sent";
    return answer.status >= 400 && answer.status < 500 && !LATER.includes(answer.status) ? "never" : "later";
  } catch {
    return "later";
  }
}
