import { and, eq } from "drizzle-orm";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import type { Hat, Transaction } from "@/lib/db/doors";
import { child, participant } from "@/lib/db/schema/casus";
import { organisation, person } from "@/lib/db/schema/tenant";
import { readSituation } from "@/lib/grants/situation";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { ageAt } from "@/lib/policy/calendar";
import type { Consent } from "@/lib/policy/facts";
import { statusOf } from "@/lib/policy/status";
import type { ConsentForm } from "./form";
import { composeForm, type FormDecision, type FormRequest } from "./form-compose";
import { type People, peopleOf } from "@/lib/person/people";
import { asConsent, readRequest, type Request } from "./request";

export type Reading = {
  request: Request;
  /** Null: the reader has no say in this request at that moment. */
  form: ConsentForm | null;
};

/**
 * The form of one request as the person of this transaction may read it, under row-level security.
 *
 * @param whose `own`: with the reader's own part alone, in the reader's words; `of`: with that of somebody else, as a
 *   coordinator previews it; `everybody`: the blank form
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
  whose: "own" | "everybody" | { of: string },
  language: Locale = DEFAULT_LOCALE,
): Promise<Reading | null> {
  const people = await peopleOf(tx, hat.collaborationId, casusId);
  const request = await readRequest(tx, hat.collaborationId, casusId, consentId, people);
  if (request === null) return null;
  const given = await readGiven(tx, hat, casusId, request, people);
  const decision = await decide(tx, hat, casusId, asConsent(request), at);
  const signerId = whose === "own" ? hat.personId : whose === "everybody" ? null : whose.of;
  return { request, form: composeForm(given, decision, signerId, language) };
}

/** Asked without anybody's answer: the part of one signer tells nothing of what another said. */
async function decide(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  consent: Consent,
  at: Date,
): Promise<FormDecision> {
  const { facts } = await readSituation(tx, hat, casusId, at);
  const instant = at.getTime();
  return { at: instant, age: ageAt(facts, instant), signers: statusOf(facts, consent, instant).signers };
}

async function readGiven(
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
