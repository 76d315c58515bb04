/** One thing of the work list in words. A no and a stop are told neutrally, never who or why (CONSENT-FORM.md). */
import { REVIEW_WORDS } from "@/lib/casus/authority-check";
import { capital, inWords, listed } from "@/lib/casus/number-words";
import type { Birthday } from "@/lib/casus/overview";
import { day, lastDay, weekday } from "@/lib/calendar/words";
import type { Running } from "@/lib/consent/running";
import type { Successor } from "@/lib/consent/successor";
import { statusWords } from "@/lib/consent/status-words";
import type { Framework } from "@/lib/policy/vocabulary";
import type { WorkItem } from "@/lib/work-list/items";
import type { WorkWords } from "./work-row";

type Time = { framework: Framework; now: Date };

export function workWords(item: WorkItem, time: Time): WorkWords {
  const { framework, now } = time;
  const write = (at: Date) => day(at, framework, now);
  switch (item.kind) {
    case "waits":
      return waitingWords(item, time);
    case "stopped":
      return {
        when: write(item.request.since),
        status: item.request.status,
        title: item.request.status === "geweigerd" ? "Er is nee gezegd." : "Deze toestemming is gestopt.",
        about: withWhom(item),
        action: viewing(item.request),
      };
    case "ends":
      return {
        when: `t/m ${lastDay(item.at, framework, now)}`,
        status: "geldig",
        title:
          item.because === "authority"
            ? "Daarna verandert wie gezag heeft, en is een nieuw antwoord nodig."
            : `Geldt nog ${daysLeft(item.at, now)}.`,
        about: withWhom(item),
        action: item.because === "authority" ? viewing(item.request) : renewing(item.request),
      };
    case "renew":
      return {
        when: `t/m ${lastDay(item.at, framework, now)}`,
        status: "verlopen",
        title: "De tijd is om. Hierop wordt niets meer gedeeld.",
        about: withWhom(item),
        action: renewing(item.request),
      };
    case "birthday":
      return birthdayWords(item.birthday, item.waiting, time);
    case "authority":
      return authorityWords(item, time);
    case "draft":
      return {
        when: write(item.request.draftedAt),
        title: "Nog niet verstuurd.",
        about: withWhom(item),
        action: { href: pageOf(item.request), label: "Maak de vraag af" },
      };
    case "holds":
      return {
        when: `t/m ${lastDay(item.at, framework, now)}`,
        status: item.request.status,
        title:
          item.request.status === "geldig"
            ? "Geldt."
            : "Iedereen zei ja. Begint " + write(item.request.validFrom) + ".",
        about: withWhom(item),
        action: viewing(item.request),
      };
    case "over":
      return {
        when: write(item.request.sentAt ?? item.request.draftedAt),
        status: "verlopen",
        title: pastWords(item.request, framework),
        about: withWhom(item),
        action: viewing(item.request),
      };
  }
}

function waitingWords(item: Extract<WorkItem, { kind: "waits" }>, { framework, now }: Time): WorkWords {
  const { request, waiting } = item;
  const { silent, unasked, troubles, late } = waiting;
  const [trouble] = troubles;
  const sentences = [
    ...troubles.map(({ name, stage }) => {
      switch (stage) {
        case "talk":
          return `${name} wil eerst praten.`;
        case "failed":
          return `Het bericht aan ${name} kwam niet aan.`;
        case "wrong_person":
          return `Het adres van ${name} is van iemand anders.`;
      }
    }),
    ...(unasked.length > 0 ? [`${listed(unasked)} beslist mee, maar is nog niet gevraagd.`] : []),
    ...(silent.length > 0 ? [`Nog geen antwoord van ${listed(silent)}.`] : []),
    ...(request.waitingForRepresentative ? ["Van niemand staat vast dat die gezag heeft."] : []),
  ];
  return {
    when: late === null ? `sinds ${day(waiting.due, framework, now)}` : "over tijd",
    whenDetail: late === null ? undefined : `vóór ${day(late, framework, now)}`,
    status: "onvolledig",
    title: sentences.join(" "),
    about: withWhom(item),
    action:
      trouble !== undefined && trouble.stage !== "talk"
        ? {
            href: `/casussen/${request.casusId}/mensen/${trouble.personId}/adres`,
            label: "Verbeter het adres",
          }
        : viewing(request),
  };
}

function birthdayWords(
  { casus, age, at }: Birthday,
  waiting: readonly Running[],
  { framework, now }: Time,
): WorkWords {
  const { callName } = casus.pupil;
  const unready = waiting.find(({ preparedFor }) => preparedFor === null);
  const [first] = waiting;
  const what =
    age === 18 && framework === "nl"
      ? "Het gezag van de ouders eindigt."
      : age === 12 && framework === "nl"
        ? `${callName} beslist vanaf dan zelf mee.`
        : `${callName} beslist vanaf dan ${age === 12 ? "zelf" : "alleen"}.`;
  const waits = `${capital(inWords(waiting.length))} ${waiting.length === 1 ? "toestemming wacht" : "toestemmingen wachten"} dan op een antwoord van ${callName}.`;
  return {
    when: weekday(at, framework, now),
    title: `${callName} wordt ${inWords(age)}. ${what}`,
    about: first && (unready ? waits : `${waits} De vraag ligt klaar.`),
    action: unready
      ? { href: `${pageOf(unready)}#verjaardag`, label: "Zet de vraag klaar" }
      : first
        ? viewing(first)
        : { href: `/casussen/${casus.id}`, label: "Open de casus" },
  };
}

function authorityWords(
  { look, casusId, at }: Extract<WorkItem, { kind: "authority" }>,
  { framework, now }: Time,
): WorkWords {
  if (look === null)
    return {
      when: "nu",
      title: "Van niemand staat vast wie gezag heeft.",
      about: "Een toestemming kan zo niet geldig worden.",
      action: { href: `/casussen/${casusId}/mensen/gezag`, label: "Leg het gezag vast" },
    };
  const person = `/casussen/${casusId}/mensen/${look.person.id}`;
  const because =
    look.because === null || look.because === "anders"
      ? undefined
      : `${capital(REVIEW_WORDS[look.because].because)}.`;
  return {
    when: look.on <= now ? "nu" : weekday(at, framework, now),
    whenDetail: look.on <= now ? day(at, framework, now) : undefined,
    about: because,
    ...(look.kind === "authority"
      ? {
          title: `Kijk opnieuw naar het gezag van ${look.person.name}.`,
          action: { href: `${person}/gezag`, label: "Kijk het gezag na" },
        }
      : {
          title: `Kijk opnieuw of ${look.casus.pupil.callName} zelf kan beslissen.`,
          action: { href: `${person}/bekwaamheid`, label: "Leg een beoordeling vast" },
        }),
  };
}

function pastWords(request: Extract<WorkItem, { kind: "over" }>["request"], framework: Framework): string {
  if (request.status === "beeindigd") return "Beëindigd.";
  if (request.status === "vervangen") return "Een nieuwe versie kwam in de plaats.";
  return `${capital(
    statusWords(
      framework,
      request.status,
      request.validUntil,
      request.waitingFor.map(({ name }) => name),
    ),
  )}.`;
}

/** The organisations on the other side; the question itself where there is none. */
function withWhom({ request, organisations, maker }: WorkItem & { request: { question: string } }): string {
  const others = organisations.filter((name) => name !== maker);
  return others.length === 0 ? request.question : `Met ${listed(others)}`;
}

const pageOf = ({ casusId, consentId }: { casusId: string; consentId: string }) =>
  `/casussen/${casusId}/toestemming/${consentId}`;

const viewing = (request: { casusId: string; consentId: string }) => ({
  href: pageOf(request),
  label: "Bekijk de vraag",
});

/** One press to the draft of the renewal; where there is one already, to that. */
function renewing({ casusId, consentId, successor }: Running): WorkWords["action"] {
  if (successor === null) return { renews: consentId, label: "Vraag verlenging" };
  return { href: pageOf({ casusId, consentId: successor.consentId }), label: successorWords(successor) };
}

const successorWords = ({ sentAt }: Successor) =>
  sentAt === null ? "Maak de verlenging af" : "Bekijk de verlenging";

function daysLeft(until: Date, now: Date): string {
  const days = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 86_400_000));
  return days === 1 ? "één dag" : `${inWords(days)} dagen`;
}
