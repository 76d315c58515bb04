import { and, eq, ne } from "drizzle-orm";
import { readOwnForm } from "@/lib/consent/form-read";
import { textDigest } from "@/lib/consent/form-text";
import { type Key, seal } from "@/lib/crypto/seal";
import { asPerson, type Hat } from "@/lib/db/doors";
import { consentResponse, responseForm } from "@/lib/db/schema/consent";
import { person } from "@/lib/db/schema/tenant";
import type { CasusKey } from "@/lib/grants/ledger";
import type { Database } from "./insert-covenant";

/**
 * Keeps with every answer that was given online the form as its giver saw it, as answering does. The giver reads it here,
 * through row-level security, so the casus must have its grants; they are stale afterwards.
 */
export async function keepForms(db: Database, here: CasusKey, key: Key): Promise<void> {
  const answers = await db
    .select({
      id: consentResponse.id,
      consentId: consentResponse.consentId,
      at: consentResponse.at,
      giver: person.id,
      kind: person.kind,
    })
    .from(consentResponse)
    .innerJoin(
      person,
      and(eq(person.collaborationId, consentResponse.collaborationId), eq(person.id, consentResponse.byId)),
    )
    .where(
      and(
        eq(consentResponse.casusId, here.casusId),
        eq(consentResponse.form, "online"),
        ne(consentResponse.answer, "withdrawn"),
      ),
    );
  // All are read before the first is written: what is written closes the casus until its grants are made anew.
  const shown = [];
  for (const { id, consentId, at, giver, kind } of answers) {
    const hat: Hat = { collaborationId: here.collaborationId, personId: giver, kind };
    const form = await asPerson(
      hat,
      async (tx) => (await readOwnForm(tx, hat, here.casusId, consentId, at))?.form,
      here.casusId,
    );
    // Who has no say any more reads the request no more.
    if (form) shown.push({ id, form });
  }
  for (const { id, form } of shown) {
    const content = seal(key, `response_form.content/${id}`, JSON.stringify(form));
    await db.insert(responseForm).values({ ...here, responseId: id, content });
    await db
      .update(consentResponse)
      .set({ textSha256: textDigest(form) })
      .where(eq(consentResponse.id, id));
  }
}
