/** What is known of people in a casus, in words. */
import { meansWord, REVIEW_WORDS } from "@/lib/casus/authority-check";
import { kindWord } from "@/lib/casus/guardian-kinds";
import type { CasusView } from "@/lib/casus/view";
import type { AuthorityRecord } from "@/lib/casus/view-authority";
import type { GuardianView, ParticipantView } from "@/lib/casus/view-people";
import type { Online } from "@/lib/person/address";
import { DUTY_WORDS } from "@/lib/casus/duty-words";
import { day, lastDay } from "@/lib/calendar/words";

type Words = Pick<CasusView, "framework" | "now">;

export const AUTHORITY_WORDS: Record<NonNullable<GuardianView["authority"]>, string> = {
  has: "heeft gezag",
  none: "heeft geen gezag",
  undetermined: "gezag is nu niet vast te stellen",
  unknown: "gezag is nog niet nagegaan",
};

/** "moeder", or the kind where the family has no word for it. */
export const relationOf = ({ relation, kind, third }: GuardianView, { framework }: Words): string =>
  relation ?? (third ? "heeft samen met een ouder gezag" : kindWord(framework, kind));

/** "moeder · heeft gezag": the second only for who may know it. */
export function aboutGuardian(guardian: GuardianView, words: Words): string {
  const parts = [relationOf(guardian, words), guardian.authority && AUTHORITY_WORDS[guardian.authority]];
  if (guardian.restriction) parts.push("leest nu niet mee");
  return parts.filter(Boolean).join(" · ");
}

/** "zorgcoördinator · dat bent u · ambtsgeheim" */
export function aboutParticipant({ role, duty, dutyConfirmed, isMe, coordinates }: ParticipantView): string {
  const coordinating = coordinates.find(({ deputy }) => !deputy)
    ? "coördinator"
    : coordinates.length > 0
      ? "vervanger"
      : null;
  const secrecy = dutyConfirmed ? DUTY_WORDS[duty].label : `${DUTY_WORDS[duty].label}, nog niet bevestigd`;
  return [role, coordinating, isMe ? "dat bent u" : null, secrecy].filter(Boolean).join(" · ");
}

/** "Nagegaan op 3 november door Marije Postma: uittreksel uit het gezagsregister, van 2 november." */
export function checkWords(
  { means, how, document, checkedOn, recordedBy }: AuthorityRecord,
  names: CasusView["names"],
  words: Words,
): string {
  const when = checkedOn ? ` op ${day(checkedOn, words.framework, words.now)}` : "";
  const by = names.get(recordedBy)?.name;
  const named = means === null || means === "anders" ? null : meansWord(words.framework, means);
  const what = [named, how, document].filter(Boolean).join(", ");
  return `Nagegaan${when}${by ? ` door ${by}` : ""}${what ? `: ${what}` : ""}.`;
}

type Reviewed = Pick<AuthorityRecord, "reviewOn" | "reviewBecause" | "from" | "until">;

/** "Kijk opnieuw op 1 maart: er loopt een scheiding."; null where that was not said, or what it was said of has ended. */
export function reviewWords(
  { reviewOn, reviewBecause, from, until }: Reviewed,
  { framework, now }: Words,
): string | null {
  const over = until !== null && until > from && until <= now;
  if (reviewOn === null || over) return null;
  const why = reviewBecause === null ? "" : `: ${REVIEW_WORDS[reviewBecause].because}`;
  return reviewOn <= now
    ? `Kijk hier nu opnieuw naar${why}.`
    : `Kijk opnieuw op ${day(reviewOn, framework, now)}${why}.`;
}

/** "vanaf 1 augustus 2026", "van … tot en met …". */
export function recordPeriod({ from, until, state }: AuthorityRecord, { framework, now }: Words): string {
  const begin = day(from, framework, now);
  if (state === "none" || until === null) return `vanaf ${begin}`;
  return until <= from
    ? "vervangen door een latere controle"
    : `van ${begin} tot en met ${lastDay(until, framework, now)}`;
}

const NOT_ONLINE: Record<Extract<Online, { online: false }>["because"], string> = {
  "no-address": "Er is geen e-mailadres. Antwoorden kan aan tafel, op papier of mondeling.",
  "first-recorded-answers":
    "Dit adres is ook van een ander in het gezin, die er het eerst mee stond. Alleen die antwoordt online; deze persoon aan tafel, op papier of mondeling.",
  "pupil-on-shared-address":
    "Dit adres is niet alleen van de leerling. Daarom gaat er niets naartoe: de leerling antwoordt aan tafel, op papier of mondeling.",
  "address-of-staff":
    "Dit is het adres van een medewerker. Deze persoon antwoordt aan tafel, op papier of mondeling.",
};

/** Why somebody cannot answer online; null where they can, or the viewer may not know. */
export function whyNotOnline(online: Online | null): string | null {
  return online === null || online.online ? null : NOT_ONLINE[online.because];
}
