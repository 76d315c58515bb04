import { findKey } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asJob, type Transaction } from "@/lib/db/doors";
import { putInDemoPost } from "@/lib/mail/demo-post";
import type { Letter, Outcome } from "@/lib/mail/letter";
import { shortWordsFor } from "@/lib/mail/short-words";
import { sendByGateway } from "@/lib/mail/sms";
import { sendBySmtp } from "@/lib/mail/smtp";
import { wordsFor } from "@/lib/mail/words";
import { linkStillLives, noteDelivery } from "./delivery-state";
import type { Done, Key } from "./queue";
import { recipientOf } from "./recipient";
import { noteFailed, noteSent, take, type Waiting } from "./waiting";

/** A one-time code or a link to sign in with is of no use later than this. */
const USELESS_AFTER_MS = { code: 10 * 60_000, sign_in: 15 * 60_000 };

/**
 * Sends a message. Its row stays locked from taking it to noting that it went, all in one transaction: a worker that dies in
 * between leaves it to the next one, which sends it again under the same Message-ID (SECURITY F1).
 */
export function deliver(key: Key): Promise<Done> {
  return asJob(async (tx) => {
    const row = await take(tx, key);
    // What is asked first became no message yet.
    if (!row || row.asksFirst) return "done";
    const outcome = await attempt(tx, row);
    if (outcome === "later") return "later";
    await (outcome === "sent" ? noteSent : noteFailed)(tx, row);
    await noteDelivery(tx, row, outcome === "sent" ? "sent" : "failed");
    return "done";
  });
}

async function attempt(tx: Transaction, row: Waiting): Promise<Outcome> {
  if (isUseless(row) || !(await linkStillLives(tx, row))) return "never";
  // No key: the casus was erased, and with it whom this was for.
  const key = await findKey(tx, row.collaborationId, row.casusId ?? row.collaborationId);
  const to = key && (await recipientOf(tx, row, key));
  if (!key || !to) return "never";
  const origin = process.env.KRINGSPRAAK_ORIGIN ?? "";
  const secret = openText(key, `outbox.secret/${row.id}`, row.secret);
  const messageId = `<${row.id}@${new URL(origin).hostname}>`;
  const occasion = { kind: row.kind, to: to.kind, language: to.language, origin, secret };
  if (to.channel === "sms") {
    const short = { messageId, to: to.address, text: shortWordsFor(occasion) };
    return isDemo() ? toDemoPost(tx, row, { ...short, subject: "" }) : sendByGateway(short);
  }
  const letter: Letter = { messageId, to: to.address, ...wordsFor(occasion) };
  return isDemo() ? toDemoPost(tx, row, letter) : sendBySmtp(letter);
}

const isDemo = () => process.env.KRINGSPRAAK_DEMO === "1";

async function toDemoPost(tx: Transaction, row: Waiting, letter: Letter): Promise<Outcome> {
  await putInDemoPost(tx, row, letter);
  return "sent";
}

function isUseless({ kind, createdAt }: Waiting): boolean {
  const after = kind === "code" || kind === "sign_in" ? USELESS_AFTER_MS[kind] : Infinity;
  return Date.now() - createdAt.getTime() > after;
}
