import { and, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { seal } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import {
  consentResponse,
  consentSigner,
  responseException,
  responseForm,
  responseRemark,
} from "@/lib/db/schema/consent";
import { newId } from "@/lib/db/uuid";
import { type Changed, changeCasus } from "@/lib/grants/change";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayNoteHeard, mayRecordAnswer, type Situation } from "@/lib/policy/act";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { personIn } from "@/lib/policy/names";
import { reachesJustice } from "@/lib/policy/recipients";
import { statusOf } from "@/lib/policy/status";
import { done, type Refusal, type Result, refused } from "@/lib/result/refusal";
import { unchanged } from "@/lib/grants/change";
import { compareDays, dayAt, parseDay } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import { readForm } from "./form-read";
import { formOfVersion, readReleased } from "./guarded-read";
import { textDigest } from "./form-text";
import { whyOver } from "./manage-over";
import { tell } from "./notices";
import type { RecordedAnswer } from "./record-schema";
import { asConsent, readRequest, type Request } from "./request";
import { knownParticipants, WITNESS_WORDS } from "./witnesses";
import { isClosedTo, releasedFor } from "./routes";

export type Recorded = { responseId: string };

/**
 * Records an answer on paper or spoken under its giver's name (ACT-8), by a coordinator, and a yes never by a recipient
 * alone (ACT-9). It counts from the instant of recording, on the database's clock; the day on which it was said is kept in words.
 */
export async function recordAnswer(hat: Hat, input: RecordedAnswer): Promise<Result<Recorded>> {
  const outcome = await changeCasus<Result<Recorded>>(hat, input.casus, (tx, at) =>
    record(tx, hat, input, at),
  );
  return outcome ?? refused("not-found");
}

async function record(
  tx: Transaction,
  hat: Hat,
  input: RecordedAnswer,
  at: Date,
): Promise<Changed<Result<Recorded>>> {
  const here = { collaborationId: hat.collaborationId, casusId: input.casus };
  const request = await readRequest(tx, hat.collaborationId, input.casus, input.consent);
  if (request === null) return unchanged(refused("not-found"));
  const twin = await sentBefore(tx, input);
  if (twin !== null) return unchanged(done({ responseId: twin }));
  const over = whyOver(request, at);
  if (over !== null) return unchanged(over);
  const situation = await readSituation(tx, hat, input.casus, at);
  const actor = await readActor(tx, hat);
  const witness = input.witness ?? null;
  if (witness !== null && !(await knownParticipants(tx, input.casus)).includes(witness))
    return unchanged(refused("not-valid", { witness: WITNESS_WORDS.here }));
  const answer = { consentId: input.consent, giver: input.person, answer: input.answer };
  if (!mayRecordAnswer(situation, actor, { ...answer, witness }).allowed) {
    const may = (id: string) => mayRecordAnswer(situation, actor, { ...answer, witness: id }).allowed;
    const known = await knownParticipants(tx, input.casus);
    const ofPupil = input.person === situation.facts.child.id;
    if (ofPupil && mayNoteHeard(situation, actor, asConsent(request)).allowed)
      return unchanged(refused("child-is-heard"));
    const aNo = mayRecordAnswer(situation, actor, { ...answer, answer: "refused", witness: null });
    if (!aNo.allowed) return unchanged(refused("not-allowed"));
    return unchanged(
      refused("recipient-alone", { witness: known.some(may) ? WITNESS_WORDS.choose : WITNESS_WORDS.nobody }),
    );
  }
  const mistake = mistakeIn(request, situation, input, at);
  if (mistake !== null) return unchanged({ ok: false, refusal: mistake });

  const responseId = newId();
  const closed = isClosedTo(situation, input.person);
  const form = closed
    ? await guardedForm(tx, hat, situation, input, at)
    : await formOf(tx, hat, situation, input, at);
  // A no or a stop closes, and waits for nothing; a yes is said to what was read (ANS-2).
  if (closed && form === null && input.answer === "given") return unchanged(refused("own-version-first"));
  const key = await keyOf(tx, here.collaborationId, here.casusId);
  const said = parseDay(input.saidOn);
  const how = `${said === null ? "" : `Op ${writeDay(said)}. `}${input.how}`;
  const given = input.answer === "given";
  const speaksForOther = input.reach !== "self" && input.otherAgrees !== "no";
  await tx.insert(consentResponse).values({
    ...here,
    id: responseId,
    consentId: input.consent,
    byId: input.person,
    at,
    answer: input.answer,
    form: input.form,
    informedWhat: given && input.informed.what === true,
    informedToWhom: given && input.informed.toWhom === true,
    informedWhy: given && input.informed.why === true,
    informedConsequences: given && input.informed.consequences === true,
    alsoForOther: speaksForOther,
    otherAgrees: input.otherAgrees ?? null,
    signatureKind: input.form,
    textSha256: form === null ? null : textDigest(form),
    recordedBy: hat.personId,
    recordedHow: seal(key, `consent_response.recorded_how/${responseId}`, how),
    recordedWith: witness,
    idempotencyKey: input.key,
  });
  if (form !== null) {
    const content = seal(key, `response_form.content/${responseId}`, JSON.stringify(form));
    await tx.insert(responseForm).values({ ...here, responseId, content, guarded: form.guarded });
  }
  const exceptions = given ? exceptionsOf(input) : [];
  for (const exception of exceptions)
    await tx.insert(responseException).values({ ...here, id: newId(), responseId, ...exception });
  if (input.remark !== undefined) {
    const remark = seal(key, `response_remark.remark/${responseId}`, input.remark);
    await tx.insert(responseRemark).values({ ...here, responseId, remark, forAsker: input.remarkForAsker });
  }
  await noteAnswered(tx, here, input, at);
  await tell(tx, hat, situation, { casusId: input.casus, consentId: input.consent, at }, "answer");
  return {
    result: done({ responseId }),
    event: {
      action: "consent.record",
      objects: [input.consent, responseId],
      forId: input.person,
      rule: "ACT-8",
    },
  };
}

/** The form as it is printed or read out to this giver, with the own part alone: it goes with the answer, as evidence. */
async function formOf(
  tx: Transaction,
  hat: Hat,
  { facts }: Situation,
  { casus, consent, person }: RecordedAnswer,
  at: Date,
) {
  // A pupil has a letter in words of the own; guardians read the one for everybody.
  const whose = person === facts.child.id ? { of: person } : "everybody";
  const form = (await readForm(tx, hat, casus, consent, at, whose))?.form ?? null;
  return form === null
    ? null
    : { ...form, blocks: form.blocks.filter(({ signerId }) => signerId === person) };
}

/** The version without places that was printed or read out; null where none was released. */
async function guardedForm(
  tx: Transaction,
  hat: Hat,
  situation: Situation,
  { casus, consent, person }: RecordedAnswer,
  at: Date,
) {
  if (!releasedFor(situation, consent).includes(person)) return null;
  const newest = await readReleased(tx, hat, casus, consent, person);
  return newest && ((await formOfVersion(tx, hat, casus, newest.guarded, at, DEFAULT_LOCALE))?.form ?? null);
}

/** What cannot be so, field by field; null when everything can. */
function mistakeIn(request: Request, situation: Situation, input: RecordedAnswer, at: Date): Refusal | null {
  const fields: Record<string, string> = {};
  const said = parseDay(input.saidOn);
  const { framework } = request;
  if (said === null) fields.saidOn = "Vul een dag in, zoals 22-11-2026.";
  else if (compareDays(said, dayAt(framework, at)) > 0) fields.saidOn = "Deze dag moet nog komen.";
  else if (request.sentAt !== null && compareDays(said, dayAt(framework, request.sentAt)) < 0)
    fields.saidOn = "Toen was de vraag nog niet verstuurd.";
  const consent = situation.facts.consents.find(({ id }) => id === request.id) ?? asConsent(request);
  if (
    input.answer === "given" &&
    input.form === "oral" &&
    framework === "vl" &&
    reachesJustice(situation.facts, consent)
  )
    fields.form =
      "Voor parket of jeugdrechtbank telt een mondeling ja niet. Laat op papier of online tekenen.";
  const earlier = statusOf(situation.facts, consent, at.getTime()).answers.get(input.person);
  if (input.answer === "withdrawn" && earlier?.answer !== "given")
    fields.answer = "Deze persoon heeft geen ja gegeven om in te trekken.";
  if (input.answer === "given") Object.assign(fields, mistakesInExceptions(request, input));
  return Object.keys(fields).length === 0 ? null : { code: "not-valid", fields };
}

function mistakesInExceptions(
  request: Request,
  { exceptCategory, exceptRecipient }: RecordedAnswer,
): Record<string, string> {
  const categories = request.categories.map(({ category }) => category);
  const recipients = request.recipients.map(({ entry }) => entry);
  const known =
    exceptCategory.every((each) => categories.includes(each)) &&
    exceptRecipient.every((each) => recipients.includes(each));
  if (!known) return { exceptCategory: "Laat alleen weg wat in de vraag staat." };
  if (categories.every((each) => exceptCategory.includes(each)))
    return { exceptCategory: "Zo blijft er niets over. Kies dan ‘nee’." };
  if (recipients.every((each) => exceptRecipient.includes(each)))
    return { exceptRecipient: "Zo blijft er niemand over. Kies dan ‘nee’." };
  return {};
}

function exceptionsOf({ exceptCategory, exceptRecipient }: RecordedAnswer) {
  return [
    ...[...new Set(exceptCategory)].map((category) => ({ category })),
    ...[...new Set(exceptRecipient)].map((entry) => {
      const personId = personIn(entry);
      return personId === null ? { organisationId: entry } : { personId };
    }),
  ];
}

/** The answer that the same form gave when it was sent before. */
async function sentBefore(
  tx: Transaction,
  { casus, consent: consentId, person, key }: RecordedAnswer,
): Promise<string | null> {
  const [row] = await tx
    .select({ id: consentResponse.id })
    .from(consentResponse)
    .where(
      and(
        eq(consentResponse.casusId, casus),
        eq(consentResponse.consentId, consentId),
        eq(consentResponse.byId, person),
        eq(consentResponse.idempotencyKey, key),
      ),
    );
  return row?.id ?? null;
}

/** Who answers without having been asked (somebody who got a say later) is a signer from now on. */
async function noteAnswered(
  tx: Transaction,
  here: { collaborationId: string; casusId: string },
  input: RecordedAnswer,
  at: Date,
): Promise<void> {
  await tx
    .insert(consentSigner)
    .values({
      ...here,
      consentId: input.consent,
      personId: input.person,
      askedAt: at,
      route: input.form,
      answeredAt: at,
    })
    .onConflictDoUpdate({
      target: [
        consentSigner.collaborationId,
        consentSigner.casusId,
        consentSigner.consentId,
        consentSigner.personId,
      ],
      set: { answeredAt: at },
    });
}
