/** What time brings to the casussen that the viewer coordinates: birthdays that change who decides, and consents that end. */
import { MarginNote } from "@/components/ui/margin-note";
import { capital, inWords } from "@/lib/casus/number-words";
import { endOfWeeksAhead, type Birthday, type Overview } from "@/lib/casus/overview";
import { callNameOf } from "@/lib/casus/view";
import type { RequestAtAGlance } from "@/lib/consent/overview";
import { isRunning, type Running } from "@/lib/consent/running";
import { sourceAt } from "@/lib/policy/rules";
import { lastDay, weekday } from "@/lib/calendar/words";
import { looksAhead } from "./look-rows";
import { casusPage, type OverviewRow, requestPage } from "./overview-row";

/** From when on it is time to ask for renewal: when its asker and the coordinators get the message too. */
const TO_RENEW = 30 * 86_400_000;
/** Near enough to be among what waits on the viewer. */
const SOON = 21 * 86_400_000;

type Dated = { at: Date; row: OverviewRow };

/** Birthdays within three weeks that leave a consent waiting for which no question is ready: there is something to prepare. */
export function soonWaiting(overview: Overview, requests: readonly RequestAtAGlance[]): Dated[] {
  return birthdayRows(overview, requests).filter(
    ({ at, toPrepare }) => toPrepare > 0 && at.getTime() - overview.now.getTime() <= SOON,
  );
}

/** Birthdays that change who decides, and consents that end, in the casussen that the viewer coordinates. */
export function weeksAhead(overview: Overview, requests: readonly RequestAtAGlance[]): OverviewRow[] {
  const { now, framework } = overview;
  const ends = requests
    .filter(isRunning)
    .filter(
      ({ validUntil, status }) =>
        status === "geldig" && validUntil > now && validUntil <= endOfWeeksAhead(now),
    )
    .map((request): Dated => ({
      at: request.validUntil,
      row: {
        id: `end-${request.consentId}`,
        when: "tot en met",
        whenDetail: lastDay(request.validUntil, framework, now),
        title: `De toestemming over ${callNameOf(request.childName)} eindigt.`,
        text: "Is delen daarna nog nodig? Vraag dan verlenging, of laat het eindigen.",
        action: {
          href: requestPage(request),
          label:
            request.validUntil.getTime() - now.getTime() <= TO_RENEW && request.successor === null
              ? "Vraag verlenging"
              : "Bekijk de toestemming",
        },
      },
    }));
  const soon = new Set(soonWaiting(overview, requests).map(({ row }) => row.id));
  const birthdays = birthdayRows(overview, requests).filter(({ row }) => !soon.has(row.id));
  return [...ends, ...birthdays, ...looksAhead(overview)]
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ row }) => row);
}

function birthdayRows(
  overview: Overview,
  requests: readonly RequestAtAGlance[],
): (Dated & { toPrepare: number })[] {
  const running = requests.filter(isRunning);
  return overview.birthdays.map((birthday) => {
    const changes = running.filter(
      ({ casusId, next }) => casusId === birthday.casus.id && next?.at.getTime() === birthday.at.getTime(),
    );
    const waiting = changes.filter(({ next }) => next?.status === "onvolledig");
    const toPrepare = waiting.filter(({ preparedFor }) => preparedFor === null).length;
    return { at: birthday.at, row: birthdayRow(birthday, overview, waiting), toPrepare };
  });
}

/** @param waiting the consents that wait for an answer from that day on */
function birthdayRow(
  { casus, age, at }: Birthday,
  { framework, now }: Overview,
  waiting: readonly Running[],
): OverviewRow {
  const { callName } = casus.pupil;
  const [first] = waiting;
  const unready = waiting.find(({ preparedFor }) => preparedFor === null);
  const rule =
    framework === "nl" ? (age === 12 ? "SAY-NL-2" : "SAY-NL-3") : age === 12 ? "SAY-VL-3" : "SAY-VL-2";
  return {
    id: `birthday-${casus.id}-${age}`,
    state: "feest",
    when: weekday(at, framework, now),
    title: `${callName} wordt ${inWords(age)}. ${whatChanges(framework, age, callName)}`,
    text: first ? `${waitingWords(waiting.length, callName)} ${readyWords(waiting, callName)}` : undefined,
    why: <MarginNote source={sourceAt(rule, framework, at.getTime())} rule={rule} />,
    action: unready
      ? { href: requestPage(unready), label: `Zet de vraag aan ${callName} klaar` }
      : first
        ? { href: requestPage(first), label: "Bekijk de vraag" }
        : { href: casusPage(casus.id), label: `Open de casus van ${callName}` },
  };
}

const waitingWords = (count: number, callName: string) =>
  `${count === 1 ? "Eén toestemming wacht" : `${capital(inWords(count))} toestemmingen wachten`} vanaf die dag op een antwoord van ${callName}.`;

/** Whether the question goes to the pupil by itself that morning. */
function readyWords(waiting: readonly Running[], callName: string): string {
  const ready = waiting.filter(({ preparedFor }) => preparedFor !== null).length;
  if (ready === 0) return "Een antwoord van vóór die dag telt niet.";
  if (ready === waiting.length)
    return `De ${ready === 1 ? "vraag ligt" : "vragen liggen"} klaar en ${ready === 1 ? "gaat" : "gaan"} die ochtend vanzelf naar ${callName}.`;
  return `${capital(inWords(ready))} ervan ${ready === 1 ? "ligt" : "liggen"} klaar voor die ochtend.`;
}

/** What a birthday changes in the law of the country (RULES.md section 3). */
function whatChanges(framework: Overview["framework"], age: Birthday["age"], name: string): string {
  if (age === 18 && framework === "nl") return "Het gezag van de ouders eindigt.";
  if (age === 12)
    return framework === "nl"
      ? `Vanaf dan beslist ${name} zelf mee.`
      : `Vanaf dan beslist ${name} zelf, tenzij een beoordeling anders zegt.`;
  return `Vanaf dan beslist ${name} alleen.`;
}
