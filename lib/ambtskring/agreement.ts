/** What was agreed with the pupil about a kring, in the pupil's words: every version stays. */
import { eq } from "drizzle-orm";
import { dateOf } from "@/lib/calendar/date";
import { idOfForm } from "@/lib/casus/form-id";
import { seal } from "@/lib/crypto/seal";
import type { Hat } from "@/lib/db/doors";
import { kringAgreement } from "@/lib/db/schema/ambtskring";
import { unchanged } from "@/lib/grants/change";
import { changeIfPermitted } from "@/lib/grants/permitted";
import { mayNoteAgreement } from "@/lib/policy/act-kring";
import { done, refused, type Result } from "@/lib/result/refusal";
import type { NoteAgreementInput } from "./schema";
import { tellKring } from "./tell";

/** Adds a version; those of before stay as they are. The same form sent twice adds one. */
export function noteAgreement(
  hat: Hat,
  { casusId, formKey, kringId, words, agreedOn }: NoteAgreementInput,
): Promise<Result<null>> {
  return changeIfPermitted<null>(
    hat,
    casusId,
    (situation, actor) => mayNoteAgreement(situation, actor, kringId),
    async (work) => {
      const { tx, here, at, key, situation, rule } = work;
      const id = idOfForm(hat, formKey);
      const twin = await tx.select().from(kringAgreement).where(eq(kringAgreement.id, id));
      if (twin.length > 0) return unchanged(done(null));
      if (agreedOn > dateOf(situation.facts.framework, at))
        return unchanged(refused("not-valid", { agreedOn: "Deze dag moet nog komen." }));
      await tx.insert(kringAgreement).values({
        ...{ ...here, id, ambtskringId: kringId, agreedOn, recordedBy: hat.personId, recordedAt: at },
        words: seal(key, `kring_agreement.words/${id}`, words),
      });
      await tellKring(work, [kringId]);
      const forId = situation.facts.child.id;
      return { result: done(null), event: { action: "kring.agree", objects: [kringId, id], forId, rule } };
    },
  );
}
