/** Who matters to a pupil and is in no facts: kept and seen by coordinators alone (VIS-9). No say, no reading. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText, seal, sealText } from "@/lib/crypto/seal";
import { asPerson, type Hat } from "@/lib/db/doors";
import { casusContact } from "@/lib/db/schema/casus";
import type { Changed } from "@/lib/grants/change";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { mayRecordAuthority } from "@/lib/policy/act";
import { done, refused, type Result } from "@/lib/result/refusal";
import type { ContactRelation } from "./contact-relations";
import { idOfForm } from "./form-id";

export type CasusContact = {
  id: string;
  name: string;
  relation: ContactRelation;
  telephone: string | null;
  email: string | null;
  remark: string | null;
};

/** Those who matter now, by when they were written down; none for who does not coordinate. */
export function listCasusContacts(hat: Hat, casusId: string): Promise<CasusContact[]> {
  return asPerson(
    hat,
    async (tx) => {
      const rows = await tx
        .select()
        .from(casusContact)
        .where(and(eq(casusContact.casusId, casusId), isNull(casusContact.endedAt)))
        .orderBy(asc(casusContact.recordedAt));
      if (rows.length === 0) return [];
      const key = await keyOf(tx, hat.collaborationId, casusId);
      return rows.map(({ id, relation, name, telephone, email, remark }) => ({
        id,
        relation,
        name: openText(key, `casus_contact.name/${id}`, name) ?? "",
        telephone: openText(key, `casus_contact.telephone/${id}`, telephone),
        email: openText(key, `casus_contact.email/${id}`, email),
        remark: openText(key, `casus_contact.remark/${id}`, remark),
      }));
    },
    casusId,
  );
}

export type CasusContactInput = {
  formKey: string;
  name: string;
  relation: ContactRelation;
  telephone: string;
  email: string;
  remark: string;
};

/** The same form sent twice adds one. */
export function addCasusContact(hat: Hat, casusId: string, input: CasusContactInput): Promise<Result<null>> {
  const add = async ({ tx, here, at, key, rule }: Work): Promise<Changed<Result<null>>> => {
    const id = idOfForm(hat, input.formKey);
    const known = await tx.select({ id: casusContact.id }).from(casusContact).where(eq(casusContact.id, id));
    if (known.length > 0) return unchanged(done(null));
    await tx.insert(casusContact).values({
      ...here,
      id,
      relation: input.relation,
      name: seal(key, `casus_contact.name/${id}`, input.name),
      telephone: sealText(key, `casus_contact.telephone/${id}`, input.telephone),
      email: sealText(key, `casus_contact.email/${id}`, input.email),
      remark: sealText(key, `casus_contact.remark/${id}`, input.remark),
      recordedBy: hat.personId,
      recordedAt: at,
    });
    return { result: done(null), event: { action: "casus_contact.add", objects: [id], rule } };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, add, { closedToo: true });
}

/** Somebody matters no longer; that it was so stays on record. */
export function endCasusContact(
  hat: Hat,
  casusId: string,
  { contactId }: { contactId: string },
): Promise<Result<null>> {
  const end = async ({ tx, at, rule }: Work): Promise<Changed<Result<null>>> => {
    const [known] = await tx.select().from(casusContact).where(eq(casusContact.id, contactId));
    if (!known) return unchanged(refused("not-found"));
    if (known.endedAt) return unchanged(refused("seen-before"));
    await tx.update(casusContact).set({ endedAt: at }).where(eq(casusContact.id, contactId));
    return { result: done(null), event: { action: "casus_contact.end", objects: [contactId], rule } };
  };
  return changeIfPermitted(hat, casusId, mayRecordAuthority, end, { closedToo: true });
}
