import { and, desc, eq, isNull, notLike } from "drizzle-orm";
import { type Key, openText } from "@/lib/crypto/seal";
import type { Transaction } from "@/lib/db/doors";
import { contact } from "@/lib/db/schema/casus";
import { account, hat } from "@/lib/db/schema/gate";
import { person } from "@/lib/db/schema/tenant";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import type { Waiting } from "./waiting";

export type Recipient = {
  kind: "staff" | "child" | "guardian";
  channel: "email" | "sms";
  address: string;
  /** In which this person is written to. */
  language: Locale;
};

/**
 * Where a message goes: a professional's own login, or the address that a coordinator recorded for a pupil or guardian.
 * That an address no longer counts is told to that address itself. Null where there is none.
 *
 * @param key the data key of the casus, which seals addresses
 */
export async function recipientOf(tx: Transaction, row: Waiting, key: Key): Promise<Recipient | null> {
  const [to] = await tx
    .select({ kind: person.kind })
    .from(person)
    .where(and(eq(person.collaborationId, row.collaborationId), eq(person.id, row.personId)));
  if (!to) return null;
  if (to.kind === "staff") return staffRecipient(tx, row);
  const which =
    row.kind === "address_changed" && row.objectId !== null
      ? eq(contact.id, row.objectId)
      : and(
          eq(contact.personId, row.personId),
          isNull(contact.endedAt),
          row.channel === null ? undefined : eq(contact.channel, row.channel),
        );
  const [at] = await tx
    .select({
      id: contact.id,
      channel: contact.channel,
      address: contact.address,
      language: contact.language,
    })
    .from(contact)
    .where(and(eq(contact.collaborationId, row.collaborationId), which))
    .orderBy(desc(contact.recordedAt))
    .limit(1);
  const address = at && openText(key, `contact.address/${at.id}`, at.address);
  if (!address) return null;
  const language = isLocale(at.language) ? at.language : DEFAULT_LOCALE;
  return { kind: to.kind, channel: at.channel, address, language };
}

async function staffRecipient(tx: Transaction, row: Waiting): Promise<Recipient | null> {
  const [login] = await tx
    .select({ email: account.email })
    .from(hat)
    .innerJoin(account, eq(account.id, hat.accountId))
    .where(
      and(
        eq(hat.collaborationId, row.collaborationId),
        eq(hat.personId, row.personId),
        // An account without an address of its own, which is made for a hat that is worn without login.
        notLike(account.email, "%.invalid"),
      ),
    );
  return login ? { kind: "staff", channel: "email", address: login.email, language: DEFAULT_LOCALE } : null;
}
