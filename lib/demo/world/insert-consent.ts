import { WAY_WORDS } from "@/lib/consent/vocabulary";
import { seal, sealText } from "@/lib/crypto/seal";
import {
  consent,
  consentCategory,
  consentDiscloser,
  consentExample,
  consentRecipient,
  consentRequest,
  consentResponse,
  consentSigner,
  responseException,
  responseRemark,
  responseSignature,
} from "@/lib/db/schema/consent";
import { idAt, newId } from "@/lib/db/uuid";
import { insertWaiting } from "./insert-waiting";
import type { Database } from "./insert-covenant";
import type { Setting } from "./setting";
import type { ConsentStory, ResponseStory } from "./story";

/** An organisation's column or a person's, for a key that may name either. */
function organisationOrPerson({ covenant, who }: Setting, key: string) {
  const organisationId = covenant.organisations.get(key);
  return organisationId === undefined ? { personId: who(key) } : { organisationId };
}

export async function insertConsent(db: Database, setting: Setting, story: ConsentStory): Promise<void> {
  const { here, key, on, until, who } = setting;
  const id = idAt(on(story.sent).getTime(), 0);
  const text = (column: string, words: string) => sealText(key, `consent_request.${column}/${id}`, words);
  await db.insert(consent).values({
    ...here,
    id,
    sentAt: on(story.sent),
    validFrom: on(story.from),
    validUntil: until(story.until),
  });
  await db.insert(consentRequest).values({
    ...here,
    consentId: id,
    draftedBy: who(story.draftedBy),
    draftedAt: on(story.sent),
    meaning: story.meaning,
    bothGuardiansBecause: story.bothBecause ?? [],
    question: text("question", story.question),
    purpose: text("purpose", story.purpose),
    how: text("how", WAY_WORDS[story.way]),
    whatFollowsYes: text("what_follows_yes", story.yes),
    whatFollowsNo: text("what_follows_no", story.no),
  });
  for (const each of story.disclosers) {
    await db
      .insert(consentDiscloser)
      .values({ ...here, consentId: id, organisationId: setting.organisation(each) });
  }
  for (const { key: recipient, readBy } of story.recipients) {
    const recipientId = newId();
    await db.insert(consentRecipient).values({
      ...here,
      id: recipientId,
      consentId: id,
      ...organisationOrPerson(setting, recipient),
      readBy: sealText(key, `consent_recipient.read_by/${recipientId}`, readBy),
    });
  }
  for (const { category, example } of story.categories) {
    await db.insert(consentCategory).values({ ...here, consentId: id, category });
    await db.insert(consentExample).values({
      ...here,
      consentId: id,
      category,
      example: seal(key, `consent_example.example/${id}/${category}`, example),
    });
  }
  for (const each of story.asked) {
    const answered = story.responses.filter(({ by }) => by === each).at(-1);
    const begun = answered !== undefined || story.begun?.includes(each);
    await db.insert(consentSigner).values({
      ...here,
      consentId: id,
      personId: who(each),
      askedAt: on(story.sent),
      route: answered?.form === "paper" ? "paper" : answered?.form === "oral" ? "oral" : "email",
      sentAt: on(story.sent),
      ...(begun
        ? { codeAskedAt: on(answered?.on ?? story.sent + 0.2), begunAt: on(answered?.on ?? story.sent + 0.2) }
        : {}),
      ...(answered ? { answeredAt: on(answered.on) } : {}),
      ...(story.talk === each ? { talkAskedAt: on(story.sent + 0.3) } : {}),
    });
    if (answered === undefined)
      await insertWaiting(db, setting, { consentId: id, personId: who(each), askedAt: on(story.sent) });
  }
  for (const each of story.responses) await insertResponse(db, setting, id, each);
}

async function insertResponse(
  db: Database,
  setting: Setting,
  consentId: string,
  story: ResponseStory,
): Promise<void> {
  const { here, key, on, who } = setting;
  const id = idAt(on(story.on).getTime(), 0);
  const form = story.form ?? "online";
  const informed = story.answer === "given";
  await db.insert(consentResponse).values({
    ...here,
    id,
    consentId,
    byId: who(story.by),
    at: on(story.on),
    answer: story.answer,
    form,
    informedWhat: informed,
    informedToWhom: informed,
    informedWhy: informed,
    informedConsequences: informed,
    alsoForOther: !story.onlyForMyself,
    signatureKind: form === "online" ? "typed" : form,
    recognisedBy: form === "online" ? "code" : null,
    ...(story.recordedBy ? { recordedBy: who(story.recordedBy) } : {}),
    recordedHow: sealText(key, `consent_response.recorded_how/${id}`, story.recordedHow),
    idempotencyKey: crypto.randomUUID(),
  });
  if (form === "online") {
    await db.insert(responseSignature).values({
      ...here,
      responseId: id,
      signature: seal(key, `response_signature.signature/${id}`, setting.names.get(story.by) ?? story.by),
    });
  }
  if (story.remark) {
    await db.insert(responseRemark).values({
      ...here,
      responseId: id,
      remark: seal(key, `response_remark.remark/${id}`, story.remark.text),
      forAsker: story.remark.forAsker,
    });
  }
  for (const recipient of story.except?.recipients ?? []) {
    await db
      .insert(responseException)
      .values({ ...here, id: newId(), responseId: id, ...organisationOrPerson(setting, recipient) });
  }
  for (const category of story.except?.categories ?? []) {
    await db.insert(responseException).values({ ...here, id: newId(), responseId: id, category });
  }
}
