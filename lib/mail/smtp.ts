import { createTransport } from "nodemailer";
import type { Letter, Outcome } from "./letter";

const SECONDS = 1000;

/**
 * Hands a letter to the mail server of MAIL_URL. A server that refuses it for good (a 5xx answer, such as an address that
 * does not exist) is told apart from one that cannot be reached or asks to come back.
 */
export async function sendBySmtp({ messageId, to, subject, text }: Letter): Promise<Outcome> {
  const transport = createTransport({
    url: process.env.MAIL_URL,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 20 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      messageId,
      from: { name: "Kringspraak", address: process.env.MAIL_FROM ?? "" },
      to: { name: "", address: to },
      subject,
      text,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    return "sent";
  } catch (error) {
    return isForGood(error) ? "never" : "later";
  } finally {
    transport.close();
  }
}

/** Also a message that cannot be written, such as an address of a wrong form, will not get better. */
function isForGood(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  if (code === "EENVELOPE" && responseCode === undefined) return true;
  return typeof responseCode === "number" && responseCode >= 500 && code !== "EAUTH";
}
