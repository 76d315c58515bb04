import { dateOf } from "@/lib/calendar/date";
import { seal } from "@/lib/crypto/seal";
import { ambtskring, ambtskringMember, inquiry, kringAgreement } from "@/lib/db/schema/ambtskring";
import { newId } from "@/lib/db/uuid";
import type { Database } from "./insert-covenant";
import type { Setting } from "./setting";
import type { CasusStory } from "./story";

/** The ambtskringen of a story with who stood in them when, what the pupil agreed to, and what a head asked. */
export async function insertKringen(db: Database, setting: Setting, story: CasusStory): Promise<void> {
  const { here, key, on, until, who, people, covenant } = setting;
  for (const each of story.kringen ?? []) {
    const id = newId();
    people.set(each.key, id);
    await db.insert(ambtskring).values({
      ...{ ...here, id, kind: each.kind, organisationId: setting.organisation(each.organisation) },
      situation: seal(key, `ambtskring.situation/${id}`, each.situation),
      ...{ madeBy: who(each.madeBy), madeAt: on(each.made) },
    });
    for (const member of each.members)
      await db.insert(ambtskringMember).values({
        ...{ ...here, id: newId(), ambtskringId: id, personId: who(member.staff), from: on(member.from) },
        until: member.until === undefined ? null : until(member.until),
        ...{ addedBy: who(member.addedBy ?? each.madeBy), addedAt: on(member.from) },
      });
    for (const { words, on: agreed, by } of each.agreed ?? []) {
      const agreement = newId();
      await db.insert(kringAgreement).values({
        ...{ ...here, id: agreement, ambtskringId: id, recordedBy: who(by), recordedAt: on(agreed) },
        agreedOn: dateOf(covenant.framework, on(agreed)),
        words: seal(key, `kring_agreement.words/${agreement}`, words),
      });
    }
  }
  for (const { by, kring, reason, from, until: last } of story.inquiries ?? []) {
    const id = newId();
    const askedAbout = story.kringen?.find((each) => each.key === kring)?.kind;
    if (askedAbout === undefined) throw new Error(`The story knows no kring ${kring}.`);
    await db.insert(inquiry).values({
      ...{ ...here, id, ambtskringId: who(kring), byId: who(by), askedAbout },
      reason: seal(key, `inquiry.reason/${id}`, reason),
      ...{ from: on(from), until: until(last) },
    });
  }
}
