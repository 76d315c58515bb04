import { and, eq, isNull, ne } from "drizzle-orm";
import { type Hat, type Transaction, within } from "@/lib/db/doors";
import { casusPerson, contact } from "@/lib/db/schema/casus";
import { invitation, session } from "@/lib/db/schema/gate";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import type { Changed } from "@/lib/grants/change";
import type { Locale } from "@/lib/i18n/locale";
import { mayRecordAuthority } from "@/lib/policy/act";
import { addressDigest, type Channel } from "@/lib/person/address";
import { languageOf } from "@/lib/person/language";
import { mobileNumber } from "@/lib/person/mobile";
import { done, refused, type Result } from "@/lib/result/refusal";
import { addContact } from "./add-family";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";

/** As typed; empty takes it away. A mobile number or a language that is left out stays as it is. */
export type Correction = { personId: string; email: string; mobile?: string; language?: Locale };

/**
 * Corrects the addresses of a pupil or guardian, or takes them away: links and sessions that came from an old one end at
 * once. The old address is told, unless somebody else of this casus still reads there: whose address changed is not theirs
 * to know. Another language to write in ends nothing. The caller has asked for a fresh proof of identity (SECURITY D5).
 */
export function correctAddress(
  hat: Hat,
  casusId: string,
  { personId, email, mobile, language }: Correction,
): Promise<Result<null>> {
  const correct = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, situation, rule } = work;
    const [member] = await tx
      .select({ kind: casusPerson.kind })
      .from(casusPerson)
      .where(eq(casusPerson.personId, personId));
    if (!member || member.kind === "participant") return unchanged(refused("not-found"));
    const { framework } = situation.facts;
    const number = mobile ? mobileNumber(mobile, framework) : "";
    if (number === null) return unchanged(refused("not-valid", { mobile: NO_MOBILE[framework] }));
    const writing = language ?? (await languageOf(tx, personId));
    const added = [
      ...(await replace(work, personId, "email", email, writing)),
      ...(mobile === undefined ? [] : await replace(work, personId, "sms", number, writing)),
    ];
    const rewritten = await writeIn(tx, personId, writing);
    if (added.length + rewritten.length === 0) return unchanged(done(null));
    const action = added.length > 0 ? "contact.correct" : "contact.language";
    return {
      result: done(null),
      event: { action, objects: [personId, ...added.flat(), ...rewritten], rule },
    };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, correct, { closedToo: true });
}

const NO_MOBILE = {
  nl: "Dit is geen mobiel nummer. Een nummer begint met 06, of met +32 4 als het Belgisch is.",
  vl: "Dit is geen mobiel nummer. Een nummer begint met 04, of met +31 6 als het Nederlands is.",
};

/** What changed: nothing, or the ids of what was added in place of what was held. */
async function replace(
  work: Work,
  personId: string,
  channel: Channel,
  address: string,
  language: Locale,
): Promise<readonly string[][]> {
  const { tx, at, here } = work;
  const ofPerson = and(eq(contact.personId, personId), eq(contact.channel, channel), isNull(contact.endedAt));
  const held = await tx
    .select({ id: contact.id, digest: contact.addressDigest })
    .from(contact)
    .where(ofPerson);
  const same =
    address === "" ? held.length === 0 : held.some(({ digest }) => digest.equals(addressDigest(address)));
  if (same) return [];
  if (held.length > 0) {
    await tx.update(contact).set({ endedAt: at }).where(ofPerson);
    await closeDoor(work, personId);
  }
  for (const { id, digest } of held) {
    if (await isRead(tx, digest)) continue;
    await tx.insert(outbox).values({
      ...here,
      id: newId(),
      kind: "address_changed",
      personId,
      objectId: id,
      createdAt: at,
      nextTryAt: at,
    });
  }
  return [address === "" ? [] : [await addContact(work, personId, address, channel, language)]];
}

/** Links, codes and sessions of this person. */
async function closeDoor({ tx, at, here }: Work, personId: string): Promise<void> {
  await tx
    .update(invitation)
    .set({ endedAt: at })
    .where(and(eq(invitation.personId, personId), isNull(invitation.endedAt)));
  await within(tx, "gate", "person", () =>
    tx
      .delete(session)
      .where(and(eq(session.collaborationId, here.collaborationId), eq(session.personId, personId))),
  );
}

const counts = (personId: string) => and(eq(contact.personId, personId), isNull(contact.endedAt));

/** The addresses that stayed, and are written to in another language from now on. */
async function writeIn(tx: Transaction, personId: string, language: Locale): Promise<string[]> {
  const rows = await tx
    .update(contact)
    .set({ language })
    .where(and(counts(personId), ne(contact.language, language)))
    .returning({ id: contact.id });
  return rows.map(({ id }) => id);
}

/** Whether an address still counts for anybody of the casus that is looked at. */
async function isRead(tx: Transaction, digest: Buffer): Promise<boolean> {
  const [row] = await tx
    .select({ id: contact.id })
    .from(contact)
    .where(and(eq(contact.addressDigest, digest), isNull(contact.endedAt)))
    .limit(1);
  return row !== undefined;
}
