import type { ReactNode } from "react";
import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { DUTY_WORDS } from "@/lib/casus/duty-words";
import { capital, inWords, listed } from "@/lib/casus/number-words";
import { endOfWeeksAhead, type Birthday, type Overview, type WaitsOnMe } from "@/lib/casus/overview";
import { callNameOf } from "@/lib/casus/view";
import type { RequestAtAGlance } from "@/lib/consent/overview";
import { sourceAt } from "@/lib/policy/rules";
import { looksAhead, looksDue } from "./look-rows";
import { isRunning, type Running } from "./requests";
import { restrictionWaits } from "./restriction-wait-rows";
import { day, lastDay, weekday } from "@/lib/calendar/words";

export type OverviewRow = {
  id: string;
  when?: string;
  whenDetail?: string;
  title?: string;
  text?: ReactNode;
  state?: "wacht" | "feest";
  kort?: boolean;
  why?: ReactNode;
  action?: { href: string; label: string };
};

const casusPage = (id: string) => `/casussen/${id}`;
const requestPage = ({ casusId, consentId }: RequestAtAGlance) =>
  `/casussen/${casusId}/toestemming/${consentId}`;

/** What the viewer is waited for. */
export function onMe(
  overview: Overview,
  requests: readonly RequestAtAGlance[],
  newNotes: ReadonlyMap<string, number>,
): OverviewRow[] {
  return [
    ...requests.filter(isRunning).flatMap((request) => troubles(request, overview)),
    ...soonWaiting(overview, requests).map(({ row }) => ({ ...row, state: "wacht" as const })),
    ...overview.waitsOnMe.map((wait) => ({ ...waitRow(wait, overview), state: "wacht" as const })),
    ...restrictionWaits(overview),
    ...looksDue(overview),
    ...requests
      .filter((request) => request.status === "concept")
      .map((request) => ({
        id: request.consentId,
        state: "wacht" as const,
        when: "klad",
        whenDetail: day(request.draftedAt, overview.framework, overview.now),
        title: `Een vraag over ${callNameOf(request.childName)} is nog niet verstuurd.`,
        text: request.question || undefined,
        action: { href: requestPage(request), label: "Maak de vraag af" },
      })),
    ...overview.casussen.flatMap((casus) => toRead(casus, newNotes.get(casus.id) ?? 0)),
  ];
}

function toRead({ id, pupil }: Overview["casussen"][number], notes: number): OverviewRow[] {
  if (notes === 0) return [];
  return [
    {
      id: `new-${id}`,
      state: "wacht",
      when: "nieuw",
      title:
        notes === 1
          ? `Eén notitie over ${pupil.callName} is nieuw voor u.`
          : `${capital(inWords(notes))} notities over ${pupil.callName} zijn nieuw voor u.`,
      action: { href: `${casusPage(id)}/notities`, label: "Lees de notities" },
    },
  ];
}

const STUCK: readonly Running["signers"][number]["stage"][] = ["talk", "failed", "wrong_person"];
const troubled = ({ signers }: Running) => signers.filter(({ stage }) => STUCK.includes(stage));

/** With whom a question got stuck so that the asker must do something. */
function troubles(request: Running, { framework, now }: Overview): OverviewRow[] {
  const pupil = callNameOf(request.childName);
  const rows = request.signers.flatMap(({ id, name, stage, since }): OverviewRow[] => {
    const common = {
      id: `${request.consentId}-${id}`,
      state: "wacht" as const,
      when: "sinds",
      whenDetail: day(since, framework, now),
    };
    const action = { href: requestPage(request), label: "Bekijk de vraag" };
    switch (stage) {
      case "talk":
        return [
          {
            ...common,
            title: `${name} wil eerst praten.`,
            text: `Het gaat over ${pupil}. Er is nog geen antwoord, en er wordt niets gedeeld. Zoek contact; daarna kan ${name} opnieuw kiezen.`,
            action,
            why: <MarginNote title="Waarom">Wie eerst wil praten, verwacht dat u contact zoekt.</MarginNote>,
          },
        ];
      case "failed":
        return [
          {
            ...common,
            title: `Het bericht aan ${name} kwam niet aan.`,
            text: `Het gaat over ${pupil}. Verbeter het adres, of vraag het op een andere manier.`,
            action: { href: `${casusPage(request.casusId)}/mensen/${id}/adres`, label: "Verbeter het adres" },
          },
        ];
      case "wrong_person":
        return [
          {
            ...common,
            title: `Het adres van ${name} is van iemand anders.`,
            text: `Wie het bericht kreeg, zei dat. Het adres is dicht. Het gaat over ${pupil}.`,
            action: { href: `${casusPage(request.casusId)}/mensen/${id}/adres`, label: "Verbeter het adres" },
          },
        ];
      case "sending":
      case "sent":
      case "code":
      case "begun":
      case "answered":
      case "asked":
        return [];
    }
  });
  return request.status === "verlopen" ? [] : rows;
}

function waitRow(wait: WaitsOnMe, { framework, now }: Overview): OverviewRow {
  const { id, pupil } = wait.casus;
  switch (wait.kind) {
    case "own-duty":
      return {
        id: `own-${id}`,
        title: `U bent toegevoegd aan de casus van ${pupil.name}.`,
        text: `Voorgesteld is dat voor u geldt: ${DUTY_WORDS[wait.duty].label}. Tot u het bevestigt, telt het niet.`,
        why: (
          <MarginNote title="Waarom" rule="ACT-2">
            Welke geheimhouding geldt, hangt af van wat u voor deze leerling doet.
          </MarginNote>
        ),
        action: { href: `${casusPage(id)}/meedoen`, label: "Kijk of het klopt" },
      };
    case "double":
      return {
        id: `double-${id}-${wait.newcomer.id}`,
        when: day(wait.since, framework, now),
        title: `${wait.newcomer.name} maakte een casus van wat dezelfde leerling lijkt als ${pupil.callName}.`,
        text: (
          <>
            <PersonName
              name={wait.newcomer.name}
              sector={wait.newcomer.organisation.sector}
              role={wait.newcomer.organisation.name}
            />{" "}
            weet niet dat uw casus er is.
          </>
        ),
        action: { href: casusPage(id), label: `Open de casus van ${pupil.callName}` },
      };
    case "no-authority":
      return {
        id: `authority-${id}`,
        title: `Van niemand staat vast wie gezag heeft over ${pupil.callName}.`,
        text: "Een toestemming waarvoor een ouder moet antwoorden, kan zo niet geldig worden.",
        why: (
          <MarginNote title="Waarom" rule="GRD-5">
            Zonder iemand met vastgesteld gezag kan niemand namens de ouders antwoorden.
          </MarginNote>
        ),
        action: { href: `${casusPage(id)}/mensen`, label: "Leg het gezag vast" },
      };
    case "review":
      return {
        id: `review-${id}-${wait.guardian}`,
        when: weekday(wait.reviewOn, framework, now),
        title: `Kijk opnieuw of het lezen voor ${wait.guardian} dicht moet blijven.`,
        text: `U sprak dat af toen het lezen in de casus van ${pupil.callName} werd afgesloten.`,
        action: { href: `${casusPage(id)}/mensen`, label: "Kijk er opnieuw naar" },
      };
  }
}

/** What others are waited for; nothing for the viewer to do. */
export function onOthers(overview: Overview, requests: readonly RequestAtAGlance[]): OverviewRow[] {
  const { framework, now } = overview;
  const answers = requests.filter(isRunning).flatMap((request): OverviewRow[] => {
    // With whom a question got stuck, the next step is the asker's.
    const stuck = new Set(troubled(request).map(({ id }) => id));
    const awaited = request.waitingFor.filter(({ id }) => !stuck.has(id));
    if (request.status !== "onvolledig" || awaited.length === 0) return [];
    return [
      {
        id: request.consentId,
        kort: true,
        when: "gevraagd",
        whenDetail: day(sinceOf(request), framework, now),
        text: (
          <>
            Nog geen antwoord van {listed(awaited.map(({ name }) => name))} over{" "}
            <strong>{callNameOf(request.childName)}</strong>.
          </>
        ),
        action: { href: requestPage(request), label: "Bekijk de vraag" },
      },
    ];
  });
  const duties = overview.waitsOnOthers.map(({ casus, person, since }): OverviewRow => ({
    id: `duty-${casus.id}-${person.id}`,
    kort: true,
    when: "gevraagd",
    whenDetail: day(since, framework, now),
    text: (
      <>
        <PersonName name={person.name} sector={person.organisation.sector} role={person.organisation.name} />{" "}
        bevestigt nog welke geheimhouding geldt, in de casus van <strong>{casus.pupil.callName}</strong>.
      </>
    ),
  }));
  return [...answers, ...duties];
}

/**
 * Since when a request stands as it does. What waits, waits since it was asked: on whom may have changed meanwhile; and
 * nothing stands in any way before it was asked.
 */
export function sinceOf({ sentAt, draftedAt, status, since }: Running): Date {
  const asked = sentAt ?? draftedAt;
  return status === "onvolledig" || since < asked ? asked : since;
}

const SOON = 21 * 86_400_000;

type Dated = { at: Date; row: OverviewRow };

/** Birthdays within three weeks that leave a consent waiting: there is something to prepare. */
function soonWaiting(overview: Overview, requests: readonly RequestAtAGlance[]): Dated[] {
  return birthdayRows(overview, requests).filter(
    ({ at, waiting }) => waiting > 0 && at.getTime() - overview.now.getTime() <= SOON,
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
        text: "Is delen daarna nog nodig? Vraag het dan opnieuw, of laat het eindigen.",
        action: { href: requestPage(request), label: "Bekijk de toestemming" },
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
): (Dated & { waiting: number })[] {
  const running = requests.filter(isRunning);
  return overview.birthdays.map((birthday) => {
    const changes = running.filter(
      ({ casusId, next }) => casusId === birthday.casus.id && next?.at.getTime() === birthday.at.getTime(),
    );
    const waiting = changes.filter(({ next }) => next?.status === "onvolledig");
    return { at: birthday.at, row: birthdayRow(birthday, overview, waiting), waiting: waiting.length };
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
  const rule =
    framework === "nl" ? (age === 12 ? "SAY-NL-2" : "SAY-NL-3") : age === 12 ? "SAY-VL-3" : "SAY-VL-2";
  return {
    id: `birthday-${casus.id}-${age}`,
    state: "feest",
    when: weekday(at, framework, now),
    title: `${callName} wordt ${inWords(age)}. ${whatChanges(framework, age, callName)}`,
    text: first
      ? `${waiting.length === 1 ? "Eén toestemming wacht" : `${capital(inWords(waiting.length))} toestemmingen wachten`} vanaf die dag op een antwoord van ${callName}. Een antwoord van vóór die dag telt niet.`
      : undefined,
    why: <MarginNote source={sourceAt(rule, framework, at.getTime())} rule={rule} />,
    action: first
      ? { href: requestPage(first), label: "Bekijk de vraag" }
      : { href: casusPage(casus.id), label: `Open de casus van ${callName}` },
  };
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
