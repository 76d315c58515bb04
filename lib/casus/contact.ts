import { and, eq, inArray, isNull } from "drizzle-orm";
import { type Hat, type Transaction, within } from "@/lib/db/doors";
import { casusPerson, contact } from "@/lib/db/schema/casus";
import { invitation, session } from "@/lib/db/schema/gate";
import { outbox } from "@/lib/db/schema/outbox";
import { newId } from "@/lib/db/uuid";
import type { Changed } from "@/lib/grants/change";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import { mayRecordAuthority } from "@/lib/policy/act";
import { addressDigest } from "@/lib/person/address";
import { done, refused, type Result } from "@/lib/result/refusal";
import { addContact } from "./add-family";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";

/**
 * Corrects the address of a pupil or guardian, or takes it away (`email` empty): links and sessions that came from the old
 * one end at once. The old address is told, unless somebody else of this casus still reads there: whose address changed is
 * not theirs to know. The caller has asked for a fresh proof of identity (SECURITY D5).
 *
 * @param language in which this person is written to; absent: as before. Changing that alone ends nothing
 */
export function correctAddress(
  hat: Hat,
  casusId: string,
  { personId, email, language }: { personId: string; email: string; language?: Locale },
): Promise<Result<null>> {
  const correct = async (work: Work): Promise<Changed<Result<null>>> => {
    const { tx, at, here, rule } = work;
    const [member] = await tx
      .select({ kind: casusPerson.kind })
      .from(casusPerson)
      .where(eq(casusPerson.personId, personId));
    if (!member || member.kind === "participant") return unchanged(refused("not-found"));
    const held = await tx
      .select({ id: contact.id, digest: contact.addressDigest, language: contact.language })
      .from(contact)
      .where(and(eq(contact.personId, personId), eq(contact.channel, "email"), isNull(contact.endedAt)));
    const same =
      email === "" ? held.length === 0 : held.some(({ digest }) => digest.equals(addressDigest(email)));
    if (same) return write(work, personId, held, language);
    await tx
      .update(contact)
      .set({ endedAt: at })
      .where(and(eq(contact.personId, personId), eq(contact.channel, "email"), isNull(contact.endedAt)));
    await tx
      .update(invitation)
      .set({ endedAt: at })
      .where(and(eq(invitation.personId, personId), isNull(invitation.endedAt)));
    await within(tx, "gate", "person", () =>
      tx
        .delete(session)
        .where(and(eq(session.collaborationId, here.collaborationId), eq(session.personId, personId))),
    );
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
    const added = email === "" ? [] : [await addContact(work, personId, email, language ?? languageOf(held))];
    return { result: done(null), event: { action: "contact.correct", objects: [personId, ...added], rule } };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, correct, { closedToo: true });
}

type Held = { id: string; language: string };

/** The language that was noted with an address; Dutch where there was none. */
const languageOf = (held: readonly Held[]): Locale =>
  held.map(({ language }) => language).find(isLocale) ?? DEFAULT_LOCALE;

/** The same address, and perhaps another language to write in. */
async function write(
  { tx, rule }: Work,
  personId: string,
  held: readonly Held[],
  language: Locale = languageOf(held),
): Promise<Changed<Result<null>>> {
  const other = held.filter((each) => each.language !== language).map(({ id }) => id);
  if (other.length === 0) return unchanged(done(null));
  await tx.update(contact).set({ language }).where(inArray(contact.id, other));
  return { result: done(null), event: { action: "contact.language", objects: [personId, ...other], rule } };
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
