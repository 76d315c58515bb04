/**
 * RULES.md section 9 read once more, as plainly as it stands there: one person, one moment, one thing, yes or no. Slow and
 * without regard for time ahead; the sights and the database are held against it.
 */
import { authorityAt, isRestricted } from "@/lib/policy/authority";
import { isAged, isCapable } from "@/lib/policy/capacity";
import { decide } from "@/lib/policy/decide";
import type { Consent, Facts, Response } from "@/lib/policy/facts";
import { changeInstants } from "@/lib/policy/grants";
import type { Instant } from "@/lib/policy/instant";
import { holdsAt, inPeriods } from "@/lib/policy/interval";
import { named } from "@/lib/policy/names";
import { hasSay, sayIn } from "@/lib/policy/say";
import type { Standing } from "@/lib/policy/standing";
import { statusOf } from "@/lib/policy/status";

export type Eyes = ReturnType<typeof eyesOf>;

/** What one person sees of one casus at one moment. */
export function eyesOf(facts: Facts, standing: Standing, at: Instant, me: string) {
  const isChild = me === facts.child.id;
  const myGuardian = facts.guardians.find(({ id }) => id === me);
  const myself = facts.participants.find(({ id }) => id === me);
  const office = standing.offices.find(({ id }) => id === me);
  const restricted = myGuardian !== undefined && isRestricted(myGuardian, at);
  const coordinates = standing.coordinators.some((each) => each.id === me && holdsAt(each, at));
  const reads = decide(facts, at).access.filter(({ reader, allow }) => allow && reader === me);

  /** Somebody attached by the decider of a disclosure, for its period (ACT-6). */
  const attachedOnly = (id: string) => {
    const periods = facts.participants.find((each) => each.id === id)?.periods ?? [];
    if (periods.length === 0 || standing.coordinators.some((each) => each.id === id)) return false;
    return periods.every(({ from, until }) =>
      facts.disclosures.some(
        (each) => each.recipients.includes(id) && from >= each.from && until !== null && until <= each.until,
      ),
    );
  };
  const inOwnPeriod = myself !== undefined && inPeriods(myself.periods, at);
  const works = coordinates || (inOwnPeriod && !attachedOnly(me));

  const knowingChild = isChild && (facts.framework === "nl" ? isAged(facts, 12, at) : isCapable(facts, at));
  const childDecides = isCapable(facts, at) && (facts.framework === "vl" || isAged(facts, 16, at));
  const insideGuardian =
    myGuardian !== undefined && authorityAt(facts, me, at) === "determined" && !restricted && !childDecides;
  /** The circle of VIS-1, VIS-2 and VIS-13. */
  const inside = works || knowingChild || insideGuardian;

  const consentOf = (id: string) => facts.consents.find((each) => each.id === id);
  const mySay = (consent: Consent) => hasSay(facts, sayIn(facts, consent, at), me) && !restricted;
  const asksMe = (id: string) => {
    const consent = consentOf(id);
    const asked = standing.consents.find((each) => each.id === id)?.asked ?? [];
    return consent !== undefined && asked.includes(me) && mySay(consent);
  };
  /** The version without places: released, and in the place of what is closed. */
  const guarded = (id: string) => {
    const consent = consentOf(id);
    const around = standing.consents.find((each) => each.id === id);
    const forMe = around?.asked.includes(me) === true && around.guarded.includes(me);
    return restricted && forMe && consent !== undefined && hasSay(facts, sayIn(facts, consent, at), me);
  };
  const asker = (id: string) => standing.consents.find((each) => each.id === id)?.draftedBy;
  const manages = (id: string) => coordinates || (asker(id) === me && works);

  const consentText = (id: string) => manages(id) || asksMe(id);
  /** What of a request was left when it was last geldig, by whoever left out what. */
  const left = (id: string) => {
    const consent = consentOf(id);
    const given = consent && lastAnswers(facts, consent, at);
    if (consent === undefined || given === undefined) return null;
    const excepted = given.flatMap(({ except }) => [...except.recipients, ...except.categories]);
    const isLeft = (part: string) => !excepted.includes(part);
    const categories = consent.categories.filter(isLeft);
    const recipients = consent.recipients.filter((entry) => {
      const person = facts.participants.find((each) => named(each.id) === entry);
      return isLeft(entry) && (person === undefined || isLeft(person.organisation));
    });
    if (categories.length === 0 || recipients.length === 0) return null;
    const nameMe = [named(me), ...(myself === undefined ? [] : [myself.organisation])];
    return {
      categories,
      recipients,
      discloses: myself !== undefined && consent.disclosers.includes(myself.organisation),
      receives: recipients.some((entry) => nameMe.includes(entry)) && nameMe.every(isLeft),
      disclosers: consent.disclosers,
      mine: nameMe,
    };
  };
  const consentState = (id: string) => {
    const consent = consentOf(id);
    const parts = left(id);
    if (consent === undefined || parts === null || !(parts.discloses || parts.receives)) return false;
    return myself !== undefined ? works : myGuardian !== undefined && mySay(consent);
  };
  /** VIS-12, "of their own organisation only": a square of what it opens, as somebody who shares or receives knows it. */
  const consentOpens = (id: string, discloser: string, recipient: string, category: string) => {
    const parts = left(id);
    if (parts === null || !consentState(id)) return false;
    const mine = [discloser, recipient].some((each) => parts.mine.includes(each));
    return (
      mine &&
      parts.disclosers.includes(discloser) &&
      parts.recipients.includes(recipient) &&
      parts.categories.some((each) => each === category)
    );
  };

  const invitesMe = (id: string) => {
    const invited = facts.meetings.find((each) => each.id === id)?.invited ?? [];
    if (!invited.includes(me)) return false;
    return isChild || works || (myGuardian !== undefined && !restricted);
  };

  const disclosure = (id: string) => {
    const record = standing.disclosures.find((each) => each.id === id);
    if (record === undefined) return false;
    const here = myself === undefined || works;
    const decider = facts.participants.find((each) => each.id === record.decidedBy);
    if (record.confirmedBy === null && !record.emergency) return record.decidedBy === me && here;
    if (isChild || myGuardian !== undefined)
      return !restricted && record.informed.some((each) => each.id === me && each.at <= at);
    if ([record.decidedBy, record.confirmedBy].includes(me) && here) return true;
    if (facts.notes.some((each) => record.notes.includes(each.id) && each.author === me)) return here;
    if (office?.officer && myself === undefined && office.organisation === decider?.organisation) return true;
    const sameTeam = myself?.organisation === decider?.organisation && myself?.team === decider?.team;
    return record.emergency && myself !== undefined && sameTeam && here;
  };

  const things = [
    ...standing.consents.flatMap(({ id }) => [consentText(id), consentState(id)]),
    ...facts.meetings.map(({ id }) => invitesMe(id)),
    ...standing.disclosures.map(({ id }) => disclosure(id)),
  ];
  const casus = () =>
    inside || inOwnPeriod || (myGuardian !== undefined && (reads.length > 0 || things.includes(true)));

  const participant = (id: string) => {
    const shown = facts.participants.find((each) => each.id === id);
    if (shown === undefined) return false;
    if (id === me) return true;
    const sector = facts.organisations.find((each) => each.id === shown.organisation)?.sector;
    if (sector === "vertrouwenspersoon") return knowingChild;
    if (attachedOnly(id))
      return facts.disclosures.some((each) => each.recipients.includes(id) && disclosure(each.id));
    if (inside) return true;
    const wroteWhatIRead = reads.some(
      ({ note }) => facts.notes.find((each) => each.id === note)?.author === id,
    );
    if (myGuardian !== undefined && wroteWhatIRead) return true;
    if (reads.some(({ by }) => standing.disclosures.some((each) => each.id === by && each.decidedBy === id)))
      return true;
    const standsInQuestion = (consentId: string) =>
      asker(consentId) === id || (consentOf(consentId)?.recipients.includes(named(id)) ?? false);
    if (standing.consents.some((each) => asksMe(each.id) && standsInQuestion(each.id))) return true;
    const family = isChild || myGuardian !== undefined;
    if (family && facts.meetings.some((each) => invitesMe(each.id) && each.invited.includes(id))) return true;
    return (
      office?.confirmsDuties === true &&
      office.organisation === shown.organisation &&
      inPeriods(shown.periods, at)
    );
  };

  const kring = (id: string) => {
    const shown = facts.ambtskringen.find((each) => each.id === id);
    if (shown === undefined) return false;
    const colleague = coordinates && myself?.organisation === shown.organisation;
    return isMember(id) || knowingChild || colleague;
  };
  const isMember = (id: string) =>
    works &&
    facts.ambtskringen.some(
      (each) => each.id === id && each.members.some((member) => member.id === me && holdsAt(member, at)),
    );

  return {
    casus,
    participant,
    kring,
    agreement: (id: string) =>
      isMember(id) || (knowingChild && facts.ambtskringen.some((each) => each.id === id)),
    consentText,
    guarded,
    closed: restricted,
    consentState,
    consentOpens,
    disclosure,
    birthDate: () => coordinates || knowingChild || standing.consents.some(({ id }) => asksMe(id)),
    competence: () => coordinates,
    guardian: (id: string) => id === me || inside,
    authority: () => coordinates,
    contact: (id: string) => id === me || coordinates,
    answers: manages,
    inquiry: (id: string) => {
      const shown = standing.inquiries.find((each) => each.id === id);
      if (shown === undefined) return false;
      return isMember(shown.ambtskring) || knowingChild || (shown.by === me && works);
    },
    meeting: (id: string) => coordinates || invitesMe(id),
    leftOut: () => coordinates,
    report: (id: string) =>
      office?.officer === true &&
      myself === undefined &&
      standing.reports.some((each) => each.id === id && each.organisation === office.organisation),
    record: (id: string) => {
      const around = standing.consents.find((each) => each.id === id);
      const askers = facts.participants.find((each) => each.id === around?.draftedBy);
      return (
        office?.officer === true &&
        myself === undefined &&
        around?.sent === true &&
        askers?.organisation === office.organisation
      );
    },
    reads: (note: string) => reads.some((each) => each.note === note),
    works,
  };
}

/** The answers that counted at the last moment until now at which a consent was geldig. */
function lastAnswers(facts: Facts, consent: Consent, at: Instant): Response[] | undefined {
  return [...changeInstants(facts, Number.MIN_SAFE_INTEGER), at]
    .filter((instant) => instant <= at)
    .sort((one, other) => other - one)
    .map((instant) => statusOf(facts, consent, instant))
    .filter(({ status }) => status === "geldig")
    .map(({ answers }) => [...answers.values()])[0];
}
