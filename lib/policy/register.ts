/** Finding people and things of a casus by their id. */
import type { Ambtskring, Consent, Facts, Guardian, Meeting, Organisation, Participant } from "./facts";
import type { Sector } from "./vocabulary";

export type Register = {
  guardians: ReadonlyMap<string, Guardian>;
  participants: ReadonlyMap<string, Participant>;
  organisations: ReadonlyMap<string, Organisation>;
  ambtskringen: ReadonlyMap<string, Ambtskring>;
  meetings: ReadonlyMap<string, Meeting>;
  consents: ReadonlyMap<string, Consent>;
};

const registers = new WeakMap<Facts, Register>();

export function registerOf(facts: Facts): Register {
  const known = registers.get(facts);
  if (known !== undefined) return known;
  const register = {
    guardians: byOwnId(facts.guardians),
    participants: byOwnId(facts.participants),
    organisations: byOwnId(facts.organisations),
    ambtskringen: byOwnId(facts.ambtskringen),
    meetings: byOwnId(facts.meetings),
    consents: byOwnId(facts.consents),
  };
  registers.set(facts, register);
  return register;
}

/** What parsed facts refer to exists: not finding it is a bug. */
export function known<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error("parsed facts refer to an unknown id");
  return thing;
}

/** The sector of a participant is that of the organisation. */
export function sectorOf({ organisations }: Register, participant: Participant): Sector {
  return known(organisations, participant.organisation).sector;
}

function byOwnId<Thing extends { id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
