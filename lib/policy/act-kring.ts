/**
 * Ambtskringen: who makes one, who brings whom in, who asks to be informed (RULES.md ACT-4; CLB). CLB: which kring somebody
 * belongs to depends on their place towards one pupil, in one situation, at one moment; what is told there stays there.
 */
import type { Actor, Permission, Situation } from "./act";
import { isCoordinator } from "./act";
import { isAged, isCapable } from "./capacity";
import type { Ambtskring, Facts } from "./facts";
import type { Instant } from "./instant";
import { holdsAt, inPeriods } from "./interval";
import { sectorOf, registerOf } from "./register";
import type { KringKind } from "./vocabulary";

const actFour = (allowed: boolean): Permission => ({ allowed, rule: "ACT-4" });

const kringIn = ({ facts }: Situation, id: string): Ambtskring | undefined =>
  registerOf(facts).ambtskringen.get(id);

/** The participant who takes part at that moment, and works at the school. */
function schoolOf({ facts, at }: Situation, personId: string): string | null {
  const register = registerOf(facts);
  const participant = register.participants.get(personId);
  if (participant === undefined || !inPeriods(participant.periods, at)) return null;
  return sectorOf(register, participant) === "school" ? participant.organisation : null;
}

/** Whether somebody stands in a kring now: a member who left the casus does not. */
export function isMember(situation: Situation, kringId: string, personId: string): boolean {
  const { facts, at } = situation;
  const periods = registerOf(facts).participants.get(personId)?.periods ?? [];
  const members = kringIn(situation, kringId)?.members ?? [];
  return inPeriods(periods, at) && members.some((member) => member.id === personId && holdsAt(member, at));
}

/** ACT-4: a kring is made by a coordinator who works at the school itself. */
export function mayMakeKring(situation: Situation, actor: Actor): Permission {
  return actFour(isCoordinator(situation, actor.id) && schoolOf(situation, actor.id) !== null);
}

/** ACT-4: whoever makes a kring names its first members, never themselves. */
export function mayNameFirst(situation: Situation, actor: Actor, personIds: readonly string[]): Permission {
  return actFour(mayMakeKring(situation, actor).allowed && !personIds.includes(actor.id));
}

/** ACT-4: afterwards only a member adds somebody. */
export function mayAddMember(situation: Situation, actor: Actor, kringId: string): Permission {
  return actFour(isMember(situation, kringId, actor.id));
}

/** Ending closes reading: a member ends any membership, the own one too, and a coordinator of that school (ACT-9) does. */
export function mayEndMember(situation: Situation, actor: Actor, kringId: string): Permission {
  if (isMember(situation, kringId, actor.id)) return actFour(true);
  const kring = kringIn(situation, kringId);
  const manages = isCoordinator(situation, actor.id) && kring !== undefined;
  return { allowed: manages && schoolOf(situation, actor.id) === kring.organisation, rule: "ACT-9" };
}

/** VIS-8, ACT-8: what is agreed with the pupil is written down by a member, in the pupil's words and under the own name. */
export function mayNoteAgreement(situation: Situation, actor: Actor, kringId: string): Permission {
  return { allowed: isMember(situation, kringId, actor.id), rule: "ACT-8" };
}

/** ACT-4: an inquiry is made by the head of the school alone, while taking part; `undefined` asks about heads in general. */
export function mayInquire(situation: Situation, actor: Actor, kringId?: string): Permission {
  const isHead = registerOf(situation.facts).participants.get(actor.id)?.role === "directie";
  const school = schoolOf(situation, actor.id);
  const aimed = kringId === undefined || kringIn(situation, kringId)?.organisation === school;
  return actFour(isHead && school !== null && aimed);
}

/** The kringen of a kind at the actor's own school in which somebody stands: what an inquiry of that head is about. */
export function kringenAskedAbout(situation: Situation, actor: Actor, kind: KringKind): string[] {
  return situation.facts.ambtskringen
    .filter((kring) => kring.kind === kind && mayInquire(situation, actor, kring.id).allowed)
    .filter(({ id, members }) => members.some((member) => isMember(situation, id, member.id)))
    .map(({ id }) => id);
}

/** Why somebody may not stand in a kring; null where they may. */
export type Misfit = "no-participant" | "elsewhere" | "confidant";

/**
 * Who may stand in which kring. It opens without any consent what is written in it, so it holds colleagues of the school; in
 * the cel leerlingenbegeleiding and the zorgcel, which CLB calls the multidisciplinary meeting, in Flanders also the CLB, to
 * which a school tells without consent. A confidant's own place in a kring opens nothing (ACC-8, ACT-7).
 */
export function misfitIn(
  { facts, at }: Situation,
  { kind, organisation }: Pick<Ambtskring, "kind" | "organisation">,
  personId: string,
): Misfit | null {
  const register = registerOf(facts);
  const participant = register.participants.get(personId);
  if (participant === undefined || !inPeriods(participant.periods, at)) return "no-participant";
  const sector = sectorOf(register, participant);
  if (sector === "vertrouwenspersoon") return "confidant";
  if (participant.organisation === organisation) return null;
  const multidisciplinary = kind === "zorgcel" || kind === "cel_leerlingenbegeleiding";
  return facts.framework === "vl" && multidisciplinary && sector === "clb" ? null : "elsewhere";
}

/** ACT-4: who is told at once that something of a kring changed: its members, and the pupil from 12 (nl) or capable (vl). */
export function toldOfKring(situation: Situation, kringId: string): string[] {
  const members = kringIn(situation, kringId)?.members ?? [];
  const present = members.map(({ id }) => id).filter((id) => isMember(situation, kringId, id));
  const { facts, at } = situation;
  return [...new Set([...present, ...(knowsOfKringen(facts, at) ? [facts.child.id] : [])])];
}

/** VIS-1, VIS-8: whether the pupil knows the casus, and with it the kringen. */
function knowsOfKringen(facts: Facts, at: Instant): boolean {
  return facts.framework === "nl" ? isAged(facts, 12, at) : isCapable(facts, at);
}

/**
 * Whoever talks with the pupil for the school and is not bound by professional secrecy: reads first that no secrecy may be
 * promised (VAD, NOTA).
 */
export function promisesNoSecrecy(situation: Situation, personId: string): boolean {
  const duty = registerOf(situation.facts).participants.get(personId)?.duty;
  const bound = duty === "beroepsgeheim" || duty === "functioneel_beroepsgeheim";
  return schoolOf(situation, personId) !== null && !bound;
}
