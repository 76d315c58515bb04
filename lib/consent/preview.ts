/** A request as one of its signers will read it, for the coordinator who writes or follows it. */
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { readActor, readSituation } from "@/lib/grants/situation";
import { readReplaced } from "@/lib/grants/replacing";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { languageOf } from "@/lib/person/language";
import { callName, peopleOf } from "@/lib/person/people";
import { mayManage, type Situation } from "@/lib/policy/act";
import { ageAt } from "@/lib/policy/calendar";
import { before } from "@/lib/policy/replacing";
import type { Asked } from "./answer-view";
import { firstMistake } from "./draft-checks";
import { type Earlier, earlierOf } from "./earlier";
import { followSigners } from "./follow";
import type { ConsentForm } from "./form";
import { readForm } from "./form-read";
import { formOfVersion, readVersions } from "./guarded-read";
import { textDigest } from "./form-text";
import { whatItReplaces } from "./replacement";
import { isOver, type Request } from "./request";
import { isClosedTo } from "./routes";

export type Preview = {
  /** In which this person is written to. */
  writtenIn: Locale;
  /** The request as it is before this person answers: nothing that they said or filled in is in it. */
  asked: Asked;
  name: string;
  /** By which the coordinator speaks of this person, with what they are: "Noor (13)", "Sanne de Wit (moeder)". */
  who: string;
  draft: boolean;
};

/**
 * Null for who does not manage requests here, for who has no say, and where there is no version yet to be read. Of a guardian
 * to whom reading is closed: the version without places as it was last written, also for who is asked to release it.
 *
 * @param language of the form's own sentences, as the signer may choose
 */
export function viewPreview(
  hat: Hat,
  casusId: string,
  consentId: string,
  personId: string,
  language: Locale = DEFAULT_LOCALE,
  at: Date = new Date(),
): Promise<Preview | null> {
  return asPerson(
    hat,
    async (tx) => {
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      if (!people.has(personId)) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      const actor = await readActor(tx, hat);
      const manages = mayManage(situation, actor).allowed;
      const guarded = isClosedTo(situation, personId);
      const reading = guarded
        ? await readGuarded(tx, hat, casusId, { consentId, personId, at, manages, language })
        : manages
          ? await readForm(tx, hat, casusId, consentId, at, { of: personId }, language)
          : null;
      if (!reading?.form) return null;
      const { form, request } = reading;
      if (isOver(request, at) || ("question" in request && isUnfinished(request, at))) return null;
      const { child } = situation.facts;
      const what = personId === child.id ? ageAt(situation.facts, situation.at) : people.get(personId)?.role;
      return {
        writtenIn: await languageOf(tx, personId),
        asked: {
          kind: "asked",
          consentId,
          at,
          form,
          digest: textDigest(form),
          standing: "waits",
          open: true,
          askedAt: null,
          talkAskedAt: null,
          last: null,
          answeredElsewhere: false,
          atTable: null,
          draft: null,
          answerBy: null,
          // What a pupil said in confidence is no part of how the question reads.
          childSaid: [],
          earlier: guarded ? null : await readEarlierOf(tx, hat, casusId, { form, at, personId, situation }),
        },
        name: people.get(personId)?.name ?? "",
        who: `${callName(people, personId)}${what ? ` (${what})` : ""}`,
        draft: request.sentAt === null,
      };
    },
    casusId,
  );
}

/** The newest version, for who manages requests and for the second of the two (ACT-3). */
async function readGuarded(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  {
    consentId,
    personId,
    at,
    manages,
    language,
  }: { consentId: string; personId: string; at: Date; manages: boolean; language: Locale },
) {
  const [newest] = await readVersions(tx, hat, casusId, consentId, personId);
  if (newest === undefined || !(manages || newest.secondBy === hat.personId)) return null;
  const version = await formOfVersion(tx, hat, casusId, newest.guarded, at, language);
  if (version === null) return null;
  const { form, endedAt, guarded } = version;
  return { form, request: { sentAt: newest.writtenAt, endedAt, validUntil: new Date(guarded.validUntil) } };
}

const isUnfinished = (request: Request, at: Date): boolean =>
  request.sentAt === null && firstMistake(request, at) !== null;

type Previewed = { form: ConsentForm; at: Date; personId: string; situation: Situation };

/** What will be marked as different, beside the version before it that this person opened. */
async function readEarlierOf(
  tx: Transaction,
  hat: Hat,
  casusId: string,
  { form, at, personId, situation }: Previewed,
): Promise<Earlier | null> {
  const replaced = new Map(await readReplaced(tx, casusId));
  // A draft replaces nothing yet.
  const next = whatItReplaces(situation, form.consentId);
  if (next !== null) replaced.set(form.consentId, next);
  for (const old of before(replaced, form.consentId)) {
    const signers = await followSigners(tx, hat.collaborationId, casusId, old);
    const signer = signers.find((each) => each.personId === personId);
    if (signer === undefined || !OPENED.includes(signer.stage)) continue;
    const reading = await readForm(tx, hat, casusId, old, at, { of: personId });
    if (reading?.form) return earlierOf(reading.form, null, form, !isOver(reading.request, at));
  }
  return null;
}

const OPENED: readonly string[] = ["code", "begun", "answered", "talk"];
