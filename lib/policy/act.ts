/**
 * Who may do what (RULES.md section 10). Each command asks here and nowhere else. A refusal names its rule, like a
 * permission does.
 */
import { isAged, isCapable } from "./capacity";
import type { Consent, Facts } from "./facts";
import type { Instant } from "./instant";
import { holdsAt, inPeriods } from "./interval";
import { named } from "./names";
import { hasSay, sayIn } from "./say";
import type { Standing } from "./standing";
import type { Answer } from "./vocabulary";

export type ActRule =
  "ACT-1" | "ACT-2" | "ACT-3" | "ACT-4" | "ACT-5" | "ACT-7" | "ACT-8" | "ACT-9" | "ACT-10";
export type Permission = { allowed: boolean; rule: ActRule };

/** Who asks: a hat, and what its organisation's administration says of it. */
export type Actor = {
  id: string;
  kind: "staff" | "child" | "guardian";
  organisation: string | null;
  mayMakeCasus: boolean;
  confirmsDuties: boolean;
  officer: boolean;
};

/** A casus as it stands now. */
export type Situation = { facts: Facts; standing: Standing; at: Instant };

const ruled =
  (rule: ActRule) =>
  (allowed: boolean): Permission => ({ allowed, rule });

/** ACT-9: a casus is made by whom the own organisation lets. */
export function mayMakeCasus({ kind, mayMakeCasus: lets }: Actor): Permission {
  return ruled("ACT-9")(kind === "staff" && lets);
}

/** ACT-9: examples of requests are kept, renamed and retired by whom the organisation lets make casussen, for that one alone. */
export function mayKeepTemplates({ kind, organisation, mayMakeCasus: lets }: Actor): Permission {
  return ruled("ACT-9")(kind === "staff" && organisation !== null && lets);
}

export function isCoordinator({ standing, at }: Situation, personId: string): boolean {
  return standing.coordinators.some((each) => each.id === personId && holdsAt(each, at));
}

/** ACT-1, ACT-9: people, requests and meetings are managed by a coordinator, or a deputy in the own period. */
export function mayManage(situation: Situation, actor: Actor): Permission {
  return ruled("ACT-9")(isCoordinator(situation, actor.id));
}

/** ACT-3: authority and contact data are recorded by coordinators, never by a guardian. */
export function mayRecordAuthority(situation: Situation, actor: Actor): Permission {
  return ruled("ACT-3")(actor.kind === "staff" && isCoordinator(situation, actor.id));
}

/** ACT-3: who is named as the second professional of a restriction decides while taking part, never a guardian. */
export function mayDecideAsSecond(situation: Situation, actor: Actor): Permission {
  const participant = situation.facts.participants.find(({ id }) => id === actor.id);
  const takesPart = participant !== undefined && inPeriods(participant.periods, situation.at);
  return ruled("ACT-3")(actor.kind === "staff" && (takesPart || isCoordinator(situation, actor.id)));
}

/** ACT-3: competence is recorded by coordinators, and by a participant bound by professional secrecy. */
export function mayRecordCompetence(situation: Situation, actor: Actor): Permission {
  const participant = situation.facts.participants.find(({ id }) => id === actor.id);
  const bound = participant?.duty === "beroepsgeheim" || participant?.duty === "functioneel_beroepsgeheim";
  const attached = participant !== undefined && inPeriods(participant.periods, situation.at);
  return ruled("ACT-3")(isCoordinator(situation, actor.id) || (bound && attached));
}

/** ACT-2: a proposed duty is confirmed by the participant, or by who does so for the own organisation. */
export function mayConfirmDuty({ facts }: Situation, actor: Actor, participantId: string): Permission {
  const participant = facts.participants.find(({ id }) => id === participantId);
  const forOwnOrganisation = actor.confirmsDuties && participant?.organisation === actor.organisation;
  return ruled("ACT-2")(participant !== undefined && (participantId === actor.id || forOwnOrganisation));
}

/** ACT-9: the last coordinator cannot leave. */
export function mayEndCoordinator(situation: Situation, actor: Actor, leaving: string): Permission {
  const remain = situation.standing.coordinators.filter(
    (each) => each.id !== leaving && holdsAt(each, situation.at),
  );
  return ruled("ACT-9")(isCoordinator(situation, actor.id) && remain.some(({ until }) => until === null));
}

/** ACT-8: an answer is the giver's own; RULES.md section 3 says who has a say. */
export function mayAnswer({ facts, at }: Situation, actor: Actor, consentId: string): Permission {
  const consent = facts.consents.find(({ id }) => id === consentId);
  return ruled("ACT-8")(consent !== undefined && hasSay(facts, sayIn(facts, consent, at), actor.id));
}

/**
 * ACT-8, ACT-9: that a pupil was heard is noted by a coordinator, under the own name. Who has a say gives an answer of their
 * own: nobody notes it for them.
 */
export function mayNoteHeard(situation: Situation, actor: Actor, consent: Consent): Permission {
  const { facts, at } = situation;
  if (!isCoordinator(situation, actor.id)) return ruled("ACT-9")(false);
  return ruled("ACT-8")(!sayIn(facts, consent, at).child);
}

/** An answer on paper or spoken that somebody wants to record; `witness`: who was there too. */
export type RecordedAnswer = {
  consentId: string;
  giver: string;
  answer: Answer;
  witness: string | null;
};

/**
 * ACT-8, ACT-9: a paper or spoken answer is recorded by a coordinator; a yes by a recipient only with another professional of
 * the casus who is none. A no or a stop opens nothing and must not wait for one.
 */
export function mayRecordAnswer(
  situation: Situation,
  actor: Pick<Actor, "id">,
  { consentId, giver, answer, witness }: RecordedAnswer,
): Permission {
  const { facts, at } = situation;
  const consent = facts.consents.find(({ id }) => id === consentId);
  if (consent === undefined || !isCoordinator(situation, actor.id)) return ruled("ACT-9")(false);
  if (!hasSay(facts, sayIn(facts, consent, at), giver)) return ruled("ACT-8")(false);
  const receives = (id: string) => {
    const organisation = facts.participants.find((each) => each.id === id)?.organisation;
    return (
      consent.recipients.includes(named(id)) ||
      (organisation !== undefined && consent.recipients.includes(organisation))
    );
  };
  const beside = facts.participants.find(({ id }) => id === witness && id !== actor.id);
  const accompanied = beside !== undefined && inPeriods(beside.periods, at) && !receives(beside.id);
  return ruled("ACT-9")(answer !== "given" || !receives(actor.id) || accompanied);
}

/**
 * ACT-8, ACT-9: signing at the table. A coordinator hands the device over to somebody with a say; where the coordinator
 * receives what is asked, another professional is there who does not, as with an answer on paper: what the answer will be, is
 * not known yet.
 */
export function mayHandOver(
  situation: Situation,
  actor: Actor,
  { consentId, signer, witness }: { consentId: string; signer: string; witness: string | null },
): Permission {
  return mayRecordAnswer(situation, actor, { consentId, giver: signer, answer: "given", witness });
}

/** ACT-9: an answer at the table counts where whoever handed over could have recorded it at this moment. */
export function mayAnswerAtTable(
  situation: Situation,
  signer: Actor,
  {
    consentId,
    answer,
    handedBy,
    witness,
  }: { consentId: string; answer: Answer; handedBy: string; witness: string | null },
): Permission {
  const own = mayAnswer(situation, signer, consentId);
  if (!own.allowed) return own;
  const recorded = { consentId, giver: signer.id, answer, witness };
  return mayRecordAnswer(situation, { id: handedBy }, recorded);
}

/**
 * ACT-5 and section 1, "Who may stand where": who is in the casus now writes in it. A confidant does not: to whoever reads it,
 * their note would tell that the pupil has one (VIS-2).
 */
export function mayWrite({ facts, at }: Situation, actor: Actor): Permission {
  const participant = facts.participants.find(({ id }) => id === actor.id);
  const guardian = facts.guardians.find(({ id }) => id === actor.id);
  const writes = participant
    ? inPeriods(participant.periods, at) && sectorOf(facts, participant) !== "vertrouwenspersoon"
    : actor.id === facts.child.id || (guardian !== undefined && guardian.kind !== "gi");
  return ruled("ACT-5")(writes);
}

const sectorOf = ({ organisations }: Facts, { organisation }: Facts["participants"][number]) =>
  organisations.find(({ id }) => id === organisation)?.sector;

/**
 * VIS-4, ACT-10: the full record of a request that was sent is opened by the officer of the asker's organisation, who does not
 * take part in the casus and never did.
 */
export function mayOpenRecord({ facts, standing }: Situation, actor: Actor, consentId: string): Permission {
  const request = standing.consents.find(({ id }) => id === consentId);
  const asker = facts.participants.find(({ id }) => id === request?.draftedBy);
  const takesPart = facts.participants.some(({ id }) => id === actor.id);
  const own = asker !== undefined && asker.organisation === actor.organisation;
  return ruled("ACT-10")(actor.officer && !takesPart && own && request?.sent === true);
}

/** ACT-10: to whom a leak was told is noted by an officer to whom section 9 shows it, and who takes no part in the casus. */
export function mayTellOfLeak({ facts }: Situation, actor: Actor): Permission {
  return ruled("ACT-10")(actor.officer && !facts.participants.some(({ id }) => id === actor.id));
}

/** ACT-5: what a part says is its author's to correct, and nobody else's. */
export function mayCorrect({ facts }: Situation, actor: Actor, partId: string): Permission {
  return ruled("ACT-5")(facts.notes.some(({ id, author }) => id === partId && author === actor.id));
}

/** ACT-5: a part is taken back by its author, or by the officer of the author's organisation (ACT-10: not in own casussen). */
export function mayTakeBack({ facts }: Situation, actor: Actor, partId: string): Permission {
  const part = facts.notes.find(({ id }) => id === partId);
  const author = facts.participants.find(({ id }) => id === part?.author);
  const takesPart = facts.participants.some(({ id }) => id === actor.id);
  const officer =
    actor.officer && !takesPart && author !== undefined && author.organisation === actor.organisation;
  return ruled(officer ? "ACT-10" : "ACT-5")(part !== undefined && (part.author === actor.id || officer));
}

/** ACT-7: a confidant is appointed by the child, from the age at which the casus is shown to it (VIS-1). */
export function mayAppointConfidant({ facts, at }: Situation, actor: Actor): Permission {
  const knows = facts.framework === "nl" ? isAged(facts, 12, at) : isCapable(facts, at);
  return ruled("ACT-7")(actor.kind === "child" && actor.id === facts.child.id && knows);
}

/** ACT-7: the child ends it at any time; nobody else does. */
export function mayEndConfidant({ facts }: Situation, actor: Actor): Permission {
  return ruled("ACT-7")(actor.kind === "child" && actor.id === facts.child.id);
}

/** ACT-7: whoever was chosen answers for themselves, as a confidant of this casus. */
export function mayAnswerAsConfidant({ facts }: Situation, actor: Actor): Permission {
  const participant = facts.participants.find(({ id }) => id === actor.id);
  const isConfidant = participant !== undefined && sectorOf(facts, participant) === "vertrouwenspersoon";
  return ruled("ACT-7")(actor.kind === "staff" && isConfidant);
}

/**
 * ACT-7: whether somebody gives help in this casus, and so is no confidant in it: coordinates, is bound by secrecy, or is in
 * kring leiding or zorgcel; now, or from a moment to come on.
 */
export function givesHelp({ facts, standing, at }: Situation, personId: string): boolean {
  const lasts = ({ until }: { until: Instant | null }) => until === null || until > at;
  const participant = facts.participants.find(({ id }) => id === personId);
  const bound = participant?.duty === "beroepsgeheim" || participant?.duty === "functioneel_beroepsgeheim";
  const inHelp = facts.ambtskringen.some(
    ({ kind, members }) =>
      (kind === "leiding" || kind === "zorgcel") &&
      members.some((each) => each.id === personId && lasts(each)),
  );
  const coordinates = standing.coordinators.some((each) => each.id === personId && lasts(each));
  return coordinates || inHelp || (bound && participant.periods.some(lasts));
}
