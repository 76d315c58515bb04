/** What the pupil, and whoever was chosen, see of it. */
import { and, desc, eq, isNull } from "drizzle-orm";
import { ownCasus } from "@/lib/consent/answer-casus";
import { keyOf } from "@/lib/crypto/keyring";
import { openText } from "@/lib/crypto/seal";
import { asPerson, type Hat } from "@/lib/db/doors";
import { confidant } from "@/lib/db/schema/casus";
import { nameOf, peopleOf } from "@/lib/person/people";
import { mayAppointConfidant } from "@/lib/policy/act";
import { readActor, readSituation } from "@/lib/grants/situation";
import { databaseNow } from "@/lib/consent/answer-view";
import type { Framework } from "@/lib/policy/vocabulary";

export type OwnConfidant = {
  personId: string;
  name: string;
  knownAs: string;
  namedAt: Date;
  acceptedAt: Date | null;
  declinedAt: Date | null;
};

export type OwnConfidantView = {
  framework: Framework;
  now: Date;
  /** Who is one, is asked, or said no last; null where nobody was chosen, or the pupil ended it. */
  chosen: OwnConfidant | null;
};

/** The pupil's own page; null for whoever chooses none: a guardian, and a pupil to whom the casus is not shown. */
export function viewOwnConfidant(hat: Hat): Promise<OwnConfidantView | null> {
  if (hat.kind !== "child") return Promise.resolve(null);
  return asPerson(hat, async (tx) => {
    const casusId = await ownCasus(tx, hat);
    if (casusId === null) return null;
    const now = await databaseNow(tx);
    const situation = await readSituation(tx, hat, casusId, now);
    if (!mayAppointConfidant(situation, await readActor(tx, hat)).allowed) return null;
    const { framework } = situation.facts;
    const [row] = await tx
      .select()
      .from(confidant)
      .where(and(eq(confidant.casusId, casusId), isNull(confidant.endedAt)))
      .orderBy(desc(confidant.namedAt))
      .limit(1);
    if (row === undefined) return { framework, now, chosen: null };
    const people = await peopleOf(tx, hat.collaborationId, casusId);
    const key = await keyOf(tx, hat.collaborationId, casusId);
    const { personId, namedAt, acceptedAt, declinedAt } = row;
    const knownAs = openText(key, `confidant.known_as/${personId}`, row.knownAs) ?? "";
    const name = nameOf(people, personId);
    return { framework, now, chosen: { personId, name, knownAs, namedAt, acceptedAt, declinedAt } };
  });
}

/** By whom this person was chosen as confidant, and whether it was answered; null where that is not so, or is over. */
export type AskedConfidant = { casusId: string; pupil: string; knownAs: string; accepted: boolean };

export function viewAsked(hat: Hat): Promise<AskedConfidant | null> {
  if (hat.kind !== "staff") return Promise.resolve(null);
  return asPerson(hat, async (tx) => {
    const [row] = await tx
      .select()
      .from(confidant)
      .where(
        and(eq(confidant.personId, hat.personId), isNull(confidant.declinedAt), isNull(confidant.endedAt)),
      )
      .orderBy(desc(confidant.namedAt))
      .limit(1);
    if (row === undefined) return null;
    const { casusId, personId, acceptedAt } = row;
    const key = await keyOf(tx, hat.collaborationId, casusId);
    return {
      casusId,
      pupil: openText(key, `confidant.pupil_name/${personId}`, row.pupilName) ?? "",
      knownAs: openText(key, `confidant.known_as/${personId}`, row.knownAs) ?? "",
      accepted: acceptedAt !== null,
    };
  });
}
