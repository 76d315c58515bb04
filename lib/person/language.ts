import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/lib/db/doors";
import { contact } from "@/lib/db/schema/casus";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";

/** The language that was noted with an address of this person; Dutch where there is none, or none that one may see (VIS-9). */
export async function languageOf(tx: Transaction, personId: string): Promise<Locale> {
  const held = await tx
    .select({ language: contact.language })
    .from(contact)
    .where(and(eq(contact.personId, personId), isNull(contact.endedAt)));
  return held.map(({ language }) => language).find(isLocale) ?? DEFAULT_LOCALE;
}
