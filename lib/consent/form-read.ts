import { and, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import { child, participant } from "@/lib/db/schema/casus";
import { organisation, person } from "@/lib/db/schema/tenant";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import type { ConsentForm } from "./form";
import { composeForm, type FormRequest } from "./form-compose";
import { decideForm } from "./form-decide";
import { formOfVersion, readReleased } from "./guarded-read";
import { type People, peopleOf } from "@/lib/person/people";
import { asConsent, readRequest, type Request } from "./request";

export type Reading<Of = Request> = {
  request: Of;
  /** Null: the reader has no say in this request at that moment. */
  form: ConsentForm | null;
};

/** A request as one signer reads it: whole, or the version without places (VIS-3). */
export type OwnReading = Reading<Pick<Request, "validUntil" | "endedAt" | "sentAt">> & {
  /** The recipient, as the rules name it, that a key of the form stands for. */
  entryOf: (key: string) => string;
  /** Of the version without places: since when it is the one. */
  since: Date | null;
};

/**
 * The form of one request as the person of this transaction may read it, under row-level security.
 *
 * @param whose `of`: with the part of one signer, in that person's words; `everybody`: the blank form
 * @param at the day whose rules and articles it cites
 * @param language of its fixed sentences
 * @returns null where the request is not shown to this person
 */
export async function readForm(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consentId: string,
  at: Date,
  whose: "everybody" | { of: string },
  language: Locale = DEFAULT_LOCALE,
): Promise<Reading | null> {
  const people = await peopleOf(tx, hat.collaborationId, casusId);
  const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
  if (request === null) return null;
  const given = await readGiven(tx, hat, casusId, request, people);
  const decision = await decideForm(tx, hat, casusId, at, () => asConsent(request));
  if (decision === null) return { request, form: null };
  return { request, form: composeForm(given, decision, whose === "everybody" ? null : whose.of, language) };
}

/**
 * As `readForm`, for the reader themselves: with the own part alone. To a guardian to whom reading is closed nothing of the
 * request is shown but the version that was released to them; there is none without it.
 */
export async function readOwnForm(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consentId: string,
  at: Date,
  language: Locale = DEFAULT_LOCALE,
): Promise<OwnReading | null> {
  const whole = await readForm(tx, hat, casusId, consentId, at, { of: hat.personId }, language);
  if (whole !== null) return { ...whole, entryOf: (key) => key, since: null };
  const released = await readReleased(tx, hat, casusId, consentId, hat.personId);
  if (released === null) return null;
  const { guarded, since } = released;
  const version = await formOfVersion(tx, hat, casusId, guarded, at, language);
  if (version === null) return null;
  const { form, sentAt, endedAt, entryOf } = version;
  return { request: { validUntil: new Date(guarded.validUntil), sentAt, endedAt }, form, entryOf, since };
}

/** What a request says, with every name in it, as far as the person of this transaction may know. */
export async function readGiven(
  tx: Transaction,
  { collaborationId }: Hat,
  casusId: string,
  request: Request,
  people: People,
): Promise<FormRequest> {
  const casusKey = await keyOf(tx, collaborationId, casusId);
  const staffKey = await keyOf(tx, collaborationId, collaborationId);
  const [pupil] = await tx.select().from(child).where(eq(child.casusId, casusId));
  const [asker] = await tx
    .select({
      id: person.id,
      name: person.name,
      jobTitle: person.jobTitle,
      telephone: person.telephone,
      organisation: organisation.name,
      sector: organisation.sector,
      switchboard: organisation.telephone,
      duty: participant.duty,
      confirmedAt: participant.dutyConfirmedAt,
    })
    .from(participant)
    .innerJoin(person, eq(person.id, participant.personId))
    .innerJoin(organisation, eq(organisation.id, participant.organisationId))
    .where(and(eq(participant.casusId, casusId), eq(participant.personId, request.draftedBy)));
  if (!pupil || !asker) throw new Error("A request that is shown without its pupil or its asker.");
  const open = (column: string, bytes: Buffer | null) =>
    openText(staffKey, `person.${column}/${asker.id}`, bytes);
  return {
    request,
    people,
    child: {
      id: pupil.personId,
      name: people.get(pupil.personId)?.name ?? "",
      birthDate: openText(casusKey, `child.birth_date/${pupil.personId}`, pupil.birthDate) ?? "",
      schoolClass: openText(casusKey, `child.school_class/${pupil.personId}`, pupil.schoolClass),
    },
    asker: {
      name: open("name", asker.name) ?? "",
      jobTitle: open("job_title", asker.jobTitle),
      organisation: asker.organisation,
      sector: asker.sector,
      telephone: open("telephone", asker.telephone) ?? asker.switchboard,
      // A duty counts when it is confirmed (ACT-2).
      duty: asker.confirmedAt === null ? "geen" : asker.duty,
    },
  };
}
