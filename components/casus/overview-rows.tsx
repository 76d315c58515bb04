import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { DUTY_WORDS } from "@/lib/casus/duty-words";
import { capital, inWords, listed } from "@/lib/casus/number-words";
import type { Overview, WaitsOnMe } from "@/lib/casus/overview";
import { callNameOf } from "@/lib/casus/view";
import type { RequestAtAGlance } from "@/lib/consent/overview";
import { isRunning, type Running } from "@/lib/consent/running";
import { looksDue } from "./look-rows";
import { casusPage, type OverviewRow, requestPage } from "./overview-row";
import { restrictionWaits } from "./restriction-wait-rows";
import { soonWaiting } from "./rows-ahead";
import { day, weekday } from "@/lib/calendar/words";

/** What the viewer is waited for. */
export function onMe(
  overview: Overview,
  requests: readonly RequestAtAGlance[],
  newNotes: ReadonlyMap<string, number>,
): OverviewRow[] {
  return [
    ...requests.filter(isRunning).flatMap((request) => troubles(request, overview)),
    ...requests.filter(isRunning).flatMap((request) => stopped(request, overview)),
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

/** How long it is news that somebody said no or stopped. */
const NEWS = 7 * 86_400_000;

/** That it does not hold, since somebody said no or stopped: neutrally, and why nobody is told here (CONSENT-FORM.md). */
function stopped(request: Running, { framework, now }: Overview): OverviewRow[] {
  const { status, since, consentId, childName } = request;
  if (status !== "geweigerd" && status !== "ingetrokken") return [];
  if (now.getTime() - since.getTime() > NEWS) return [];
  const pupil = callNameOf(childName);
  return [
    {
      id: `stopped-${consentId}`,
      state: "wacht",
      when: "sinds",
      whenDetail: day(since, framework, now),
      title:
        status === "ingetrokken"
          ? `Een toestemming over ${pupil} is gestopt.`
          : `Een vraag over ${pupil} kreeg een nee.`,
      text: "Op grond hiervan wordt niets gedeeld. Vraag alleen opnieuw als er iets verandert.",
      action: { href: requestPage(request), label: "Bekijk de vraag" },
    },
  ];
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
    const late = lateSince(request, awaited, now);
    return [
      {
        id: request.consentId,
        kort: true,
        ...(late === null
          ? { when: "gevraagd", whenDetail: day(sinceOf(request), framework, now) }
          : { when: "over tijd", whenDetail: `vóór ${day(late, framework, now)}` }),
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

/** The first named day that went by without an answer of somebody for whom it waits. */
function lateSince({ signers }: Running, awaited: readonly { id: string }[], now: Date): Date | null {
  const days = signers
    .filter(({ id }) => awaited.some((each) => each.id === id))
    .flatMap(({ answerBy }) => (answerBy !== null && answerBy <= now ? [answerBy] : []));
  return days.sort((one, other) => one.getTime() - other.getTime())[0] ?? null;
}

/**
 * Since when a request stands as it does. What waits, waits since it was asked: on whom may have changed meanwhile; and
 * nothing stands in any way before it was asked.
 */
export function sinceOf({ sentAt, draftedAt, status, since }: Running): Date {
  const asked = sentAt ?? draftedAt;
  return status === "onvolledig" || since < asked ? asked : since;
}
