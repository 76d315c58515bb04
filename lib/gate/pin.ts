/** The PIN of a sitting at the table: chosen by the signer when they come in, typed again under the answer, never used again. */
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { and, eq, sql } from "drizzle-orm";
import { keyedDigest } from "@/lib/crypto/secrets";
import { asGate } from "@/lib/db/doors";
import { handover } from "@/lib/db/schema/consent";
import { done, refused, type Result } from "@/lib/result/refusal";
import { findSeat, type Seated, type Sitter, takeSeat } from "./table";

const TRIES = 5;
const SALT_BYTES = 16;
const DIGEST_BYTES = 32;

const slowly = promisify<Buffer, Buffer, number, Buffer>(scrypt);

/** Why a PIN cannot be chosen: `form`: not four to eight digits · `easy`: one that anybody tries first · `twice`: typed differently. */
export type PinMistake = "form" | "easy" | "twice";

/** A PIN that is chosen, typed twice; or what is wrong with it. */
export function chosenPin(typed: string, again: string): { pin: string } | { mistake: PinMistake } {
  const pin = typed.replaceAll(/\s/g, "");
  if (!/^\d{4,8}$/.test(pin)) return { mistake: "form" };
  if (isEasy(pin)) return { mistake: "easy" };
  return again.replaceAll(/\s/g, "") === pin ? { pin } : { mistake: "twice" };
}

/** One digit over and over, or each one more or one less than the one before. */
function isEasy(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, place) => Number(digit) - Number(pin[place]));
  return [0, 1, -1].some((step) => steps.every((each) => each === step));
}

/**
 * Takes the seat with a PIN, in the browser that was handed over.
 *
 * @returns refused where there is no such sitting, it is over, it takes a code, or somebody came in already
 */
export function sitWithPin(sitter: Sitter, pin: string): Promise<Result<Seated>> {
  return asGate(async (tx) => {
    const seat = await findSeat(tx, sitter);
    if (seat?.way !== "pin" || seat.openedAt !== null) return refused("ended");
    const pinDigest = await digestOf(seat.handoverId, pin, randomBytes(SALT_BYTES));
    return done(await takeSeat(tx, seat, { means: "pin", pinDigest, before: sitter.before }));
  });
}

/** `over`: it was wrong too often, or the sitting had ended. */
export type PinProof = "right" | "wrong" | "over";

/**
 * Whether the PIN is the one that was chosen. A wrong one counts, and the fifth ends the sitting.
 *
 * @param secret of the session at the table
 */
export function provePin(secret: string, typed: string): Promise<PinProof> {
  return asGate(async (tx) => {
    const seat = await findSeat(tx, { table: null, before: secret });
    if (seat === null || seat.pinDigest === null) return "over";
    const pin = typed.replaceAll(/\s/g, "");
    const salt = seat.pinDigest.subarray(0, SALT_BYTES);
    if (timingSafeEqual(await digestOf(seat.handoverId, pin, salt), seat.pinDigest)) return "right";
    const tries = seat.tries + 1;
    await tx
      .update(handover)
      .set({ tries, ...(tries < TRIES ? {} : { endedAt: sql`now()` }) })
      .where(
        and(
          eq(handover.collaborationId, seat.collaborationId),
          eq(handover.casusId, seat.casusId),
          eq(handover.id, seat.handoverId),
        ),
      );
    return tries < TRIES ? "wrong" : "over";
  });
}

/** Slow, for a PIN is short; and keyed, so that a dump alone does not give it. */
async function digestOf(handoverId: string, pin: string, salt: Buffer): Promise<Buffer> {
  const keyed = keyedDigest("table-pin", `${handoverId}/${pin}`);
  return Buffer.concat([salt, await slowly(keyed, salt, DIGEST_BYTES)]);
}
