/** The one-time code: 8 digits, once, ten minutes, five tries, for the browser that asked (SECURITY D1). */
import { randomInt } from "node:crypto";
import { and, count, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { accountBehind } from "@/lib/auth/accounts";
import { type Limit, mayTry } from "@/lib/auth/limit";
import { endSession, openSession } from "@/lib/auth/session";
import { keyOf } from "@/lib/crypto/keyring";
import { seal } from "@/lib/crypto/seal";
import { isSecret, keyedDigest, newSecret, sha256 } from "@/lib/crypto/secrets";
import { asGate, type Transaction } from "@/lib/db/doors";
import { consentSigner } from "@/lib/db/schema/consent";
import { oneTimeCode } from "@/lib/db/schema/gate";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import { done, refused, type Result } from "@/lib/result/refusal";
import { findLive, findLiveById, type Knock, type LiveInvitation } from "./live-invitation";
import { findSeat, sitDown, type Sitter } from "./table";

const CODES_AN_HOUR = 3;
const TRIES = 5;
const knocks: Limit = { atMost: 60, minutes: 15 };

const codeDigest = (id: string, code: string) => keyedDigest("one-time-code", `${id}/${code}`);

/**
 * Sends a new code to the address that is recorded for whoever was invited, at most three an hour to one person.
 *
 * @param block where the request came from; see lib/auth/address-block
 * @param before the secret this browser has from asking earlier: it keeps it, whatever was asked now, so that a code under
 *   way stays good where no new one is sent, and nobody learns from that whether one was
 * @returns a secret that ties the code to this browser: one comes back in every case, so that nobody learns whether there
 *   was an invitation; refused only where too many were tried from one block of addresses
 */
export function askCode(
  knock: Knock | { sitter: Sitter },
  block: string,
  before: string | null,
): Promise<Result<string>> {
  return asGate(async (tx) => {
    if (!(await mayTry(tx, `knock/${block}`, knocks))) return refused("too-often");
    const browser = before !== null && isSecret(before) ? before : newSecret();
    if ("sitter" in knock) {
      const seat = await findSeat(tx, knock.sitter);
      if (seat && seat.way !== "pin")
        await sendWhereAllowed(tx, { ...seat, invitationId: null, channel: seat.way }, browser);
      return done(browser);
    }
    const invited = await findLive(tx, knock);
    if (invited) await sendWhereAllowed(tx, await behindLink(tx, invited), browser);
    return done(browser);
  });
}

/** For whom a code is, what it opens, and by which way it comes; null: to the last recorded address. */
type Receiver = Pick<LiveInvitation, "collaborationId" | "casusId" | "hat" | "consentId"> & {
  invitationId: string | null;
  handoverId: string | null;
  channel: "email" | "sms" | null;
};

const behindLink = async (tx: Transaction, invited: LiveInvitation): Promise<Receiver> => ({
  ...invited,
  invitationId: invited.id,
  handoverId: null,
  channel: await channelOf(tx, invited),
});

async function sendWhereAllowed(tx: Transaction, receiver: Receiver, browser: string): Promise<void> {
  if (await maySend(tx, receiver)) await send(tx, receiver, browser);
}

/** Counted per person, over all links and sittings; askers of one person wait for each other. */
async function maySend(tx: Transaction, { collaborationId, casusId, hat }: Receiver): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`code/${hat.personId}`}, 0))`);
  const [sent] = await tx
    .select({ codes: count() })
    .from(oneTimeCode)
    .where(
      and(
        eq(oneTimeCode.collaborationId, collaborationId),
        eq(oneTimeCode.casusId, casusId),
        eq(oneTimeCode.personId, hat.personId),
        gt(oneTimeCode.createdAt, sql`now() - interval '1 hour'`),
      ),
    );
  return sent !== undefined && sent.codes < CODES_AN_HOUR;
}

async function send(tx: Transaction, receiver: Receiver, browser: string): Promise<void> {
  const { collaborationId, casusId, hat, consentId, invitationId, handoverId, channel } = receiver;
  const id = newId();
  const code = String(randomInt(100_000_000)).padStart(8, "0");
  await tx.insert(oneTimeCode).values({
    collaborationId,
    casusId,
    id,
    personId: hat.personId,
    invitationId,
    handoverId,
    codeDigest: codeDigest(id, code),
    browserDigest: sha256(browser),
    createdAt: sql`now()`,
    expires: sql`now() + interval '10 minutes'`,
  });
  const messageId = newId();
  await tx.insert(outbox).values({
    collaborationId,
    id: messageId,
    casusId,
    kind: "code",
    personId: hat.personId,
    objectId: id,
    channel,
    secret: seal(await keyOf(tx, collaborationId, casusId), `outbox.secret/${messageId}`, code),
    createdAt: sql`now()`,
    nextTryAt: sql`now()`,
  });
  if (consentId === null) return;
  await tx
    .update(consentSigner)
    .set({ codeAskedAt: sql`now()` })
    .where(
      and(
        eq(consentSigner.collaborationId, collaborationId),
        eq(consentSigner.casusId, casusId),
        eq(consentSigner.consentId, consentId),
        eq(consentSigner.personId, hat.personId),
      ),
    );
}

/** By which way the link came, the code comes too; null where it leads to a question that went as no message. */
async function channelOf(
  tx: Transaction,
  { collaborationId, casusId, consentId, channel, hat }: LiveInvitation,
): Promise<"email" | "sms" | null> {
  if (consentId === null) return channel;
  const [signer] = await tx
    .select({ route: consentSigner.route })
    .from(consentSigner)
    .where(
      and(
        eq(consentSigner.collaborationId, collaborationId),
        eq(consentSigner.casusId, casusId),
        eq(consentSigner.consentId, consentId),
        eq(consentSigner.personId, hat.personId),
      ),
    );
  return signer?.route === "email" || signer?.route === "sms" ? signer.route : null;
}

/** Who came in: a session for the cookie, and the request that the invitation was about. */
export type Entered = { secret: string; endsAt: Date; consentId: string | null };

/**
 * Takes a code from the browser that asked for it, and signs its person in: behind a link as ever, at the table for that
 * sitting alone. What this browser was signed in to before is ended, whoever that was. Wrong, used, too late, from another
 * browser, of a link or a sitting that has ended: all refused alike.
 *
 * @param before the secret of the session that this browser had
 * @param table the token of the device that was handed over, where this is one
 */
export function enterCode(
  browser: string,
  typed: string,
  before: string | null,
  table: string | null = null,
): Promise<Result<Entered>> {
  return asGate(async (tx) => {
    const code = await consume(tx, browser, typed.replaceAll(/\s/g, ""));
    const entered = code && (await enter(tx, code, before, table));
    return entered ? done(entered) : refused("code-wrong");
  });
}

type Code = typeof oneTimeCode.$inferSelect;

async function enter(
  tx: Transaction,
  { invitationId, ...code }: Code,
  before: string | null,
  table: string | null,
): Promise<Entered | null> {
  if (invitationId === null) return sitDown(tx, code, { before, table });
  const invited = await findLiveById(tx, { ...code, id: invitationId });
  if (!invited) return null;
  const accountId = await accountBehind(tx, invited.hat);
  if (before !== null) await endSession(tx, before);
  const session = await openSession(tx, { accountId, hat: invited.hat, means: "code" });
  return { ...session, consentId: invited.consentId };
}

/**
 * Counts the try on every code that this browser has under way, then compares: a later message does not shut an earlier
 * code, nor tells by it that it was sent. Askers in one browser wait for each other, so that tries side by side cannot
 * outrun the count.
 */
async function consume(tx: Transaction, browser: string, code: string): Promise<Code | null> {
  const browserDigest = sha256(browser);
  const turn = `browser/${browserDigest.toString("hex")}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`);
  const here = and(
    eq(oneTimeCode.browserDigest, browserDigest),
    isNull(oneTimeCode.usedAt),
    gt(oneTimeCode.expires, sql`now()`),
  );
  const tried = await tx
    .update(oneTimeCode)
    .set({ tries: sql`${oneTimeCode.tries} + 1` })
    .where(and(here, lt(oneTimeCode.tries, TRIES)))
    .returning();
  const right = tried.find(({ id, codeDigest: digest }) => digest.equals(codeDigest(id, code)));
  if (!right) return null;
  await tx
    .update(oneTimeCode)
    .set({ usedAt: sql`now()` })
    .where(here);
  return right;
}
