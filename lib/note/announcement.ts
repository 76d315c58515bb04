import { asPerson, type Hat } from "@/lib/db/doors";
import { type Choice, previewParts } from "@/lib/grants/preview";
import { readActor, readSituation } from "@/lib/grants/situation";
import { mayWrite } from "@/lib/policy/act";
import { databaseNow } from "./now";
import { readOffer, strayIn } from "./offer";
import { announce, type Announcement } from "./who-reads";
import { choiceAsStored } from "./written-by";

/**
 * Who will read what somebody is about to write, in sentences, one section for each choice.
 *
 * @returns null where this person writes nothing (any more), or chose something that is not there
 */
export function announceReaders(
  hat: Hat,
  casusId: string,
  choices: readonly Choice[],
): Promise<Announcement | null> {
  return asPerson(
    hat,
    async (tx) => {
      const at = await databaseNow(tx);
      const offer = await readOffer(tx, hat.collaborationId, casusId);
      if (offer === null) return null;
      const situation = await readSituation(tx, hat, casusId, at);
      if (!mayWrite(situation, await readActor(tx, hat)).allowed) return null;
      if (choices.some((choice) => strayIn(offer, choice).length > 0)) return null;
      const stored = choices.map((choice) => choiceAsStored(situation.facts, hat.personId, choice));
      const foreseen = await previewParts(tx, hat, casusId, situation, stored);
      return announce(foreseen, offer.people, situation.facts.framework, situation.at);
    },
    casusId,
  );
}
