/**
 * A request while it is written: six steps, each saved as it is left, by a coordinator. A draft asks nobody and is in no
 * facts; once it was sent it keeps its words (the database refuses, and so does every command here).
 */
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { openText } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import {
  consent,
  consentCategory,
  consentDiscloser,
  consentExample,
  consentRecipient,
  consentRequest,
} from "@/lib/db/schema/consent";
import { done, type Result, refused } from "@/lib/result/refusal";
import { peopleOf, pupilName } from "@/lib/person/people";
import { renewInBetween, unchanged } from "@/lib/grants/change";
import { changeIfPermitted, type Work } from "@/lib/grants/permitted";
import { mayManage } from "@/lib/policy/act";
import { dayAfter, dayAt, parseDay, schoolYearEnd, startOf } from "@/lib/calendar/day";
import type { Draft, Exceptions, Information, Parties, Period, Questions } from "./draft-schema";
import { periodMistakes } from "./draft-checks";
import { addCategories, addParties, insertDraft, sealedTexts } from "./draft-rows";
import { partiesToChoose } from "./parties";
import { filledIn } from "./template";
import { readTemplate } from "./template-read";
import { WAY_WORDS } from "./vocabulary";

export type Saved = { consentId: string };

/** The same words sent twice within this time are one draft: a double click, a page that was sent again. */
const SAME_DRAFT = 10 * 60_000;

/** The first step makes the draft: valid from today until the end of the school year, unless step five says otherwise. */
export function startDraft(hat: Hat, input: Questions): Promise<Result<Saved>> {
  return changeIfPermitted(hat, input.casus, mayManage, async (standpoint) => {
    const { at, situation } = standpoint;
    const twin = await sameDraft(standpoint, hat, input.question);
    if (twin !== null) return unchanged(done({ consentId: twin }));
    const { framework } = situation.facts;
    const today = dayAt(framework, at);
    const consentId = await insertDraft(standpoint, {
      validFrom: startOf(framework, today),
      validUntil: startOf(framework, dayAfter(schoolYearEnd(today))),
      meaning: input.meaning,
      texts: { question: input.question, purpose: input.purpose },
    });
    if (input.template !== undefined) await fillIn(standpoint, consentId, input.template);
    return {
      result: done({ consentId }),
      event: { action: "consent.draft", objects: [consentId], rule: "ACT-9" },
    };
  });
}

/** The later steps, as the example has them. */
async function fillIn(standpoint: Work, consentId: string, templateId: string): Promise<void> {
  const { tx, hat, here, at } = standpoint;
  const template = await readTemplate(tx, hat, templateId);
  if (template === null) return;
  const people = await peopleOf(tx, here.collaborationId, here.casusId);
  const { categories, whatFollowsYes, whatFollowsNo } = filledIn(template.content, pupilName(people));
  await renewInBetween(tx, here, at);
  await addCategories(standpoint, consentId, categories);
  await updateRequest(
    standpoint,
    { casus: here.casusId, consent: consentId },
    sealedTexts(standpoint, consentId, { whatFollowsYes, whatFollowsNo }),
  );
}

export function saveQuestion(hat: Hat, input: Questions & Draft): Promise<Result<Saved>> {
  return change(hat, input, async (standpoint) => {
    const text = sealedTexts(standpoint, input.consent, {
      question: input.question,
      purpose: input.purpose,
    });
    await updateRequest(standpoint, input, { meaning: input.meaning, ...text });
  });
}

export function saveInformation(hat: Hat, input: Information): Promise<Result<Saved>> {
  return change(hat, input, async (standpoint) => {
    const { tx } = standpoint;
    await tx.delete(consentExample).where(ofDraft(consentExample, input));
    await tx.delete(consentCategory).where(ofDraft(consentCategory, input));
    const categories = [...new Set(input.category)];
    await addCategories(
      standpoint,
      input.consent,
      categories.map((category) => ({ category, example: input.example[category] ?? "" })),
    );
  });
}

/** From whom to whom. Whoever is no party to the covenant, or nobody of this casus, is refused by name of the field. */
export function saveParties(hat: Hat, input: Parties): Promise<Result<Saved>> {
  return change(hat, input, async (standpoint) => {
    const { tx, here } = standpoint;
    const choice = await partiesToChoose(tx, here.collaborationId, here.casusId);
    const organisations = new Set(choice.organisations.map(({ id }) => id));
    const entries = new Set([...organisations, ...choice.people.map(({ entry }) => entry)]);
    if (!input.discloser.every((id) => organisations.has(id)))
      return refused("not-a-party", { discloser: "Kies organisaties uit het convenant." });
    if (!input.recipient.every((entry) => entries.has(entry)))
      return refused("not-a-party", {
        recipient: "Kies organisaties uit het convenant, of mensen uit deze casus.",
      });

    await tx.delete(consentDiscloser).where(ofDraft(consentDiscloser, input));
    await tx.delete(consentRecipient).where(ofDraft(consentRecipient, input));
    const recipients = [...new Set(input.recipient)].map((entry) => ({ entry, readBy: input.readBy[entry] }));
    await addParties(standpoint, input.consent, [...new Set(input.discloser)], recipients);
    return null;
  });
}

/** The three exceptions: with one of them, everybody with authority must answer (GRD-2). */
export function saveExceptions(hat: Hat, input: Exceptions): Promise<Result<Saved>> {
  return change(hat, input, (standpoint) =>
    updateRequest(standpoint, input, { bothGuardiansBecause: [...new Set(input.because)] }),
  );
}

/** Until when, how, and what follows. Days are those of the country; the last day counts whole. */
export function savePeriod(hat: Hat, input: Period): Promise<Result<Saved>> {
  return change(hat, input, async (standpoint) => {
    const { tx, at, situation } = standpoint;
    const { framework } = situation.facts;
    const from = parseDay(input.from);
    const until = parseDay(input.until);
    const mistakes = periodMistakes({ from, until }, dayAt(framework, at));
    if (from === null || until === null || mistakes !== null) return refused("not-valid", mistakes ?? {});
    await tx
      .update(consent)
      .set({ validFrom: startOf(framework, from), validUntil: startOf(framework, dayAfter(until)) })
      .where(and(eq(consent.casusId, input.casus), eq(consent.id, input.consent)));
    await updateRequest(
      standpoint,
      input,
      sealedTexts(standpoint, input.consent, {
        how: WAY_WORDS[input.way],
        whatFollowsYes: input.whatFollowsYes,
        whatFollowsNo: input.whatFollowsNo,
      }),
    );
    return null;
  });
}

/** A draft is not erased: it ends, and nobody is asked. */
export function discardDraft(hat: Hat, input: Draft): Promise<Result<Saved>> {
  return change(hat, input, async ({ tx, at }) => {
    await tx
      .update(consent)
      .set({ endedAt: at })
      .where(and(eq(consent.casusId, input.casus), eq(consent.id, input.consent)));
  });
}

/** One change of a draft. `work` refuses before it writes anything. */
function change(
  hat: Hat,
  { casus, consent: consentId }: Draft,
  // Most changes refuse nothing and come back with nothing.
  work: (standpoint: Work) => Promise<Result<never> | null | void>,
): Promise<Result<Saved>> {
  return changeIfPermitted(
    hat,
    casus,
    mayManage,
    async (standpoint) => {
      const closed = await whyClosed(standpoint.tx, casus, consentId);
      if (closed !== null) return unchanged(closed);
      const refusal = await work(standpoint);
      if (refusal) return unchanged(refusal);
      return {
        result: done({ consentId }),
        event: { action: "consent.draft", objects: [consentId], rule: standpoint.rule },
      };
    },
    { closedToo: true },
  );
}

/** Why a request cannot be changed (any more), or null while it can. */
async function whyClosed(tx: Transaction, casusId: string, consentId: string): Promise<Result<never> | null> {
  const [row] = await tx
    .select({ sentAt: consent.sentAt, endedAt: consent.endedAt })
    .from(consent)
    .innerJoin(
      consentRequest,
      and(eq(consentRequest.casusId, consent.casusId), eq(consentRequest.consentId, consent.id)),
    )
    .where(and(eq(consent.casusId, casusId), eq(consent.id, consentId)));
  if (!row) return refused("not-found");
  if (row.endedAt !== null) return refused("ended");
  return row.sentAt === null ? null : refused("already-sent");
}

async function sameDraft(
  { tx, at, here, key, situation }: Work,
  hat: Hat,
  question: string,
): Promise<string | null> {
  const recent = await tx
    .select({ id: consent.id, question: consentRequest.question })
    .from(consentRequest)
    .innerJoin(
      consent,
      and(eq(consent.casusId, consentRequest.casusId), eq(consent.id, consentRequest.consentId)),
    )
    .where(
      and(
        eq(consentRequest.casusId, here.casusId),
        eq(consentRequest.draftedBy, hat.personId),
        gt(consentRequest.draftedAt, new Date(at.getTime() - SAME_DRAFT)),
        isNull(consent.sentAt),
        isNull(consent.endedAt),
      ),
    )
    .orderBy(desc(consentRequest.draftedAt));
  if (recent.length === 0) return null;
  const replacing = new Set(
    situation.standing.consents.flatMap(({ id, replaces }) => (replaces === null ? [] : [id])),
  );
  const twin = recent.find(
    ({ id, question: bytes }) =>
      !replacing.has(id) && openText(key, `consent_request.question/${id}`, bytes) === question,
  );
  return twin?.id ?? null;
}

async function updateRequest(
  { tx }: Work,
  draft: Draft,
  values: Partial<Omit<typeof consentRequest.$inferInsert, "collaborationId" | "casusId" | "consentId">>,
): Promise<void> {
  await tx.update(consentRequest).set(values).where(ofDraft(consentRequest, draft));
}

type PartOfRequest =
  | typeof consentRequest
  | typeof consentExample
  | typeof consentCategory
  | typeof consentDiscloser
  | typeof consentRecipient;

const ofDraft = (table: PartOfRequest, { casus, consent: consentId }: Draft) =>
  and(eq(table.casusId, casus), eq(table.consentId, consentId));
