/** A request as one of its signers will read it, for the coordinator who writes or follows it. */
import { asPerson, type Hat, type Transaction } from "@/lib/db/doors";
import { readActor, readSituation } from "@/lib/grants/situation";
import { readReplaced } from "@/lib/grants/replacing";
import { callName, peopleOf } from "@/lib/person/people";
import { mayManage, type Situation } from "@/lib/policy/act";
import { ageAt } from "@/lib/policy/calendar";
import { isRestricted } from "@/lib/policy/authority";
import { before } from "@/lib/policy/replacing";
import type { Asked } from "./answer-view";
import { firstMistake } from "./draft-checks";
import { type Earlier, earlierOf } from "./earlier";
import { followSigners } from "./follow";
import type { ConsentForm } from "./form";
import { readForm } from "./form-read";
import { textDigest } from "./form-text";
import { whatItReplaces } from "./replacement";
import { isOver } from "./request";

export type Preview = {
  /** The request as it is before this person answers: nothing that they said or filled in is in it. */
  asked: Asked;
  name: string;
  /** By which the coordinator speaks of this person, with what they are: "Noor (13)", "Sanne de Wit (moeder)". */
  who: string;
  draft: boolean;
};

/** Null for who does not manage requests here, for who has no say, and where there is no version yet to be read. */
export function viewPreview(
  hat: Hat,
  casusId: string,
  consentId: string,
  personId: string,
  at: Date = new Date(),
): Promise<Preview | null> {
  return asPerson(
    hat,
    async (tx) => {
      const reading = await readForm(tx, hat, casusId, consentId, at, { of: personId });
      if (!reading?.form) return null;
      const { form, request } = reading;
      if (isOver(request, at) || (request.sentAt === null && firstMistake(request, at) !== null)) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      if (!mayManage(situation, await readActor(tx, hat)).allowed || readsNothing(situation, personId))
        return null;
      const people = await peopleOf(tx, hat.collaborationId, casusId);
      const { child } = situation.facts;
      const what = personId === child.id ? ageAt(situation.facts, situation.at) : people.get(personId)?.role;
      return {
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
          earlier: await readEarlierOf(tx, hat, casusId, { form, at, personId, situation }),
        },
        name: people.get(personId)?.name ?? "",
        who: `${callName(people, personId)}${what ? ` (${what})` : ""}`,
        draft: request.sentAt === null,
      };
    },
    casusId,
  );
}

/** A guardian to whom reading is closed: their own version is not made yet (VIS-3). */
const readsNothing = ({ facts, at }: Situation, personId: string): boolean =>
  facts.guardians.some((guardian) => guardian.id === personId && isRestricted(guardian, at));

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
