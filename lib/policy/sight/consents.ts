/** Consents and answers: VIS-3, VIS-4. */
import { isRestricted } from "@/lib/policy/authority";
import type { Consent } from "@/lib/policy/facts";
import type { Interval } from "@/lib/policy/interval";
import type { Moment } from "@/lib/policy/moment";
import { isParty, openedAlong } from "@/lib/policy/opened";
import { known, registerOf } from "@/lib/policy/register";
import { hasSay } from "@/lib/policy/say";
import { stretchesWhere } from "@/lib/policy/stretches";
import type { Scene, Shown } from "./scene";
import { type Viewers, among, both, either, nobody, one } from "./viewers";

/** By consent: the pupil and guardians whom it asks, while it may be shown to them. */
export type Asked = ReadonlyMap<string, Viewers>;

export function askedIn(scene: Scene): Asked {
  return new Map(
    scene.standing.consents.map(({ id, asked }) => {
      const consent = registerOf(scene.facts).consents.get(id);
      return [id, consent === undefined ? nobody : withSay(scene, consent, asked)];
    }),
  );
}

export function consentsShown(scene: Scene, asked: Asked): Shown[] {
  const { coordinators, working } = scene.circles;
  const participants = among(working, (id) => registerOf(scene.facts).participants.has(id));
  return scene.standing.consents.flatMap(({ id, draftedBy }): Shown[] => {
    const managers = either(coordinators, one(draftedBy, working.get(draftedBy) ?? []));
    return [
      { kind: "consent", object: id, to: either(managers, asked.get(id) ?? nobody) },
      { kind: "consent_state", object: id, to: partiesOnceValid(scene, id, participants) },
      { kind: "answers", object: id, to: managers },
    ];
  });
}

/** A restricted guardian who is asked is shown the version without places and people, once it was released, and only that. */
export function guardedShown(scene: Scene): Shown[] {
  return scene.standing.consents.flatMap(({ id, asked, guarded }): Shown[] => {
    const consent = registerOf(scene.facts).consents.get(id);
    const people = asked.filter((person) => guarded.includes(person));
    if (consent === undefined || people.length === 0) return [];
    return [{ kind: "guarded", object: id, to: withSay(scene, consent, people, "closed") }];
  });
}

/**
 * These people while they have a say: without one a guardian is shown nothing.
 *
 * @param reading `open`: a restricted guardian is left out, for places and people stand in what is shown · `closed`:
 *   restricted guardians alone
 */
function withSay(
  { facts, ahead }: Scene,
  consent: Consent,
  people: readonly string[],
  reading: "open" | "closed" = "open",
): Viewers {
  const isShown = (person: string, { at, states }: Moment) => {
    const guardian = registerOf(facts).guardians.get(person);
    const closed = guardian !== undefined && isRestricted(guardian, at);
    return hasSay(facts, known(states, consent.id).say, person) && closed === (reading === "closed");
  };
  return new Map(
    people.map((person) => [person, stretchesWhere(ahead, (moment) => isShown(person, moment))]),
  );
}

/**
 * VIS-3: once it has been geldig, its disclosers and recipients, those alone whom the answers left; a guardian among them as
 * long as with a say.
 */
function partiesOnceValid(scene: Scene, consentId: string, participants: Viewers): Viewers {
  const { facts, ahead } = scene;
  const consent = registerOf(facts).consents.get(consentId);
  if (consent === undefined) return nobody;
  const along = openedAlong(ahead, consent);
  const parties: Viewers = new Map(
    [...ahead[0].readers.values()]
      .filter(({ party }) => party !== "child")
      .map((reader): [string, Interval[]] => [
        reader.id,
        stretchesWhere(along, ({ opened }) => opened !== null && isParty(opened, reader)),
      ])
      .filter(([, stretches]) => stretches.length > 0),
  );
  const family = withSay(
    scene,
    consent,
    facts.guardians.map(({ id }) => id).filter((id) => parties.has(id)),
  );
  return both(parties, either(participants, family));
}
