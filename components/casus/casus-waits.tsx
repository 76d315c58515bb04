import type { ReactNode } from "react";
import { Actions } from "@/components/ui/actions";
import { Button, type ButtonKind } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { settleDoubleAction } from "@/lib/casus/actions";
import { DUTY_WORDS } from "@/lib/casus/duty-words";
import { inWords, listed } from "@/lib/casus/number-words";
import { askedOf, closingOf } from "@/lib/casus/restriction-terms";
import type { CasusView } from "@/lib/casus/view";
import type { ConsentOfCasus } from "@/lib/consent/casus-view";
import type { GuardedWait } from "@/lib/consent/guarded-waits";
import { stretchAt } from "@/lib/consent/standing";
import { FormSheet } from "./form-sheet";
import { restrictionWaitAction, restrictionWaitWords } from "./restriction-wait-rows";
import { whyNotOnline } from "./people-words";
import { day, longDay } from "@/lib/calendar/words";

type Wait = {
  id: string;
  when?: string;
  whenDetail?: string;
  title: string;
  text?: ReactNode;
  why?: ReactNode;
  action?: { href: string; label: string };
  /** A second thing that can be done. */
  more?: ReactNode;
};

/** What waits in a casus for who looks, the most pressing first. */
export function waitsOf(
  casus: CasusView,
  consents: readonly ConsentOfCasus[],
  guarded: readonly GuardedWait[],
): Wait[] {
  if (!casus.coordinates)
    return [...ownDuty(casus), ...restrictionDecisions(casus), ...toRelease(casus, guarded)];
  if (casus.closedAt) return [closed(casus, casus.closedAt)];
  return [
    ...ownDuty(casus),
    ...missingAnswers(casus, consents),
    ...doubles(casus),
    ...restrictionDecisions(casus),
    ...toRelease(casus, guarded),
    ...unknownAuthority(casus),
    ...reviews(casus),
    ...sharedAddresses(casus),
    ...unconfirmedDuties(casus),
  ];
}

/** The rows; the first thing to do is the one filled button of the page. */
export function CasusWaits({ waits }: { waits: readonly Wait[] }) {
  const first = waits.findIndex(({ action }) => action !== undefined);
  return waits.map((wait, index) => {
    const kind: ButtonKind = index === first ? "main" : "text";
    return (
      <Row
        level={2}
        key={wait.id}
        state="wacht"
        when={wait.when}
        whenDetail={wait.whenDetail}
        title={wait.title}
        why={wait.why}
      >
        {typeof wait.text === "string" ? <p>{wait.text}</p> : wait.text}
        {wait.action ? (
          <Actions>
            <Button kind={kind} href={wait.action.href}>
              {wait.action.label}
            </Button>
          </Actions>
        ) : null}
        {wait.more}
      </Row>
    );
  });
}

const here = ({ id }: CasusView) => `/casussen/${id}`;
const personPage = (casus: CasusView, id: string) => `${here(casus)}/mensen/${id}`;

function ownDuty(casus: CasusView): Wait[] {
  if (!casus.me?.present || casus.me.dutyConfirmed) return [];
  return [
    {
      id: "own-duty",
      title: "U bent toegevoegd. Bevestig welke geheimhouding voor u geldt.",
      text: `Voorgesteld is ${DUTY_WORDS[casus.me.duty].label}. Tot u het bevestigt, telt het niet.`,
      action: { href: `${here(casus)}/meedoen`, label: "Kijk of het klopt" },
    },
  ];
}

function closed(casus: CasusView, closedAt: Date): Wait {
  return {
    id: "closed",
    when: day(closedAt, casus.framework, casus.now),
    title: "Deze casus is gesloten.",
    text: "Niemand doet nog mee. U kunt haar weer openen.",
    action: { href: `${here(casus)}/sluiten`, label: "Open de casus weer" },
  };
}

function missingAnswers(casus: CasusView, consents: readonly ConsentOfCasus[]): Wait[] {
  return consents.flatMap(({ life, waitingFor, supersededBy }): Wait[] => {
    if (life.sees !== "all" || life.endedAt || supersededBy !== null) return [];
    const present = stretchAt(life.stretches, casus.now);
    if (present?.status !== "onvolledig") return [];
    const count = waitingFor.length;
    return [
      {
        id: life.id,
        when: "gevraagd",
        whenDetail: day(life.sentAt, casus.framework, casus.now),
        title:
          count === 0
            ? "Een vraag wacht op iemand met gezag."
            : count === 1
              ? "Er mist een antwoord."
              : `Er missen antwoorden van ${inWords(count)} mensen.`,
        text: (
          <p>
            {count === 0
              ? "Van niemand staat vast dat die gezag heeft. "
              : `Nog geen antwoord van ${listed(waitingFor)}. `}
            {life.question}
          </p>
        ),
        why: <MarginNote title="Zonder antwoord">Praten zonder naam kan wel.</MarginNote>,
        action: { href: `${here(casus)}/toestemming/${life.id}`, label: "Bekijk de vraag" },
      },
    ];
  });
}

function doubles(casus: CasusView): Wait[] {
  return casus.doubles.map(({ id, newcomer, foundAt }) => ({
    id,
    when: day(foundAt, casus.framework, casus.now),
    title: `${newcomer.name} maakte een casus van wat dezelfde leerling lijkt.`,
    text: (
      <p>
        <PersonName
          name={newcomer.name}
          sector={newcomer.organisation.sector}
          role={newcomer.organisation.name}
        />{" "}
        weet niet dat deze casus er is. Overleg of het om {casus.pupil.callName} gaat. Dan kunt u deze collega
        hier opnemen.
      </p>
    ),
    why: (
      <MarginNote title="Waarom ziet u dit">
        Naam en geboortedatum komen overeen. Alleen de coördinatoren van deze oudste casus horen het.
      </MarginNote>
    ),
    action: { href: `${here(casus)}/mensen/toevoegen?dubbel=${id}`, label: "Neem deze collega op" },
    more: (
      <FormSheet
        action={settleDoubleAction}
        hidden={{ casusId: casus.id, doubleId: id }}
        submit="Het is een andere leerling"
        kind="text"
      />
    ),
  }));
}

function unknownAuthority(casus: CasusView): Wait[] {
  if (!casus.pupil.facts || casus.pupil.facts.age >= 18) return [];
  const unsure = casus.guardians.filter(
    ({ authority }) => authority === "undetermined" || authority === "unknown",
  );
  const nobody = casus.guardians.every(({ authority }) => authority !== "has");
  const why = (
    <MarginNote title="Waarom" rule={nobody ? "GRD-5" : "AUT-2"}>
      Zolang het niet vaststaat, leest deze persoon niets. Een ja van deze persoon is wel nodig.
    </MarginNote>
  );
  if (nobody) {
    return [
      {
        id: "nobody",
        title: "Van niemand staat vast dat die gezag heeft.",
        text: "Een toestemming kan zo niet geldig worden, behalve waar de leerling alleen beslist.",
        why: (
          <MarginNote title="Waarom" rule="GRD-5">
            Zonder iemand met vastgesteld gezag is er niemand die namens de ouders kan antwoorden.
          </MarginNote>
        ),
        action: { href: `${here(casus)}/mensen/gezag`, label: "Leg het gezag vast" },
      },
    ];
  }
  return unsure.map((guardian) => ({
    id: guardian.id,
    title: `Het gezag van ${guardian.name} staat nog niet vast.`,
    why,
    action: { href: `${personPage(casus, guardian.id)}/gezag`, label: "Leg het gezag vast" },
  }));
}

function reviews(casus: CasusView): Wait[] {
  return casus.guardians.flatMap(({ id, name, restriction }): Wait[] => {
    if (!restriction || restriction.reviewOn > casus.now) return [];
    return [
      {
        id: `review-${id}`,
        when: day(restriction.reviewOn, casus.framework, casus.now),
        title: `Het lezen is voor ${name} afgesloten. Is dat nog nodig?`,
        text: `U sprak af er op ${longDay(restriction.reviewOn, casus.framework)} opnieuw naar te kijken.`,
        action: { href: personPage(casus, id), label: "Kijk er opnieuw naar" },
      },
    ];
  });
}

/** Closed reading on which the viewer, or the coordinators, still decide. */
function restrictionDecisions(casus: CasusView): Wait[] {
  return casus.guardians.flatMap(({ id, name, restriction }): Wait[] => {
    if (!restriction) return [];
    const closing = closingOf(restriction, casus.now);
    const stuck = casus.coordinates && (closing === "overdue" || closing === "declined") ? closing : null;
    const kind = (casus.me ? askedOf(restriction, casus.me.id) : null) ?? stuck;
    if (kind === null) return [];
    return [
      {
        id: `restriction-${id}`,
        ...restrictionWaitWords(kind, name),
        action: restrictionWaitAction(kind, personPage(casus, id)),
      },
    ];
  });
}

/** Versions without places that go nowhere before the viewer has read them. */
function toRelease(casus: CasusView, guarded: readonly GuardedWait[]): Wait[] {
  return guarded.map(({ consentId, guardian }) => ({
    id: `guarded-${consentId}-${guardian.id}`,
    title: `Een versie zonder plaatsen voor ${guardian.name} wacht op u.`,
    text: "U sloot met een collega het lezen af. Eerst leest u wat er naar deze persoon gaat.",
    action: {
      href: `/casussen/${casus.id}/toestemming/${consentId}/zonder-plaatsen/${guardian.id}`,
      label: "Lees en beslis",
    },
  }));
}

function sharedAddresses(casus: CasusView): Wait[] {
  return [casus.pupil, ...casus.guardians].flatMap(({ id, name, online, address }): Wait[] => {
    const why = whyNotOnline(online);
    if (!why || !address) return [];
    return [
      {
        id: `address-${id}`,
        title: `${name} kan niet online antwoorden.`,
        text: (
          <p>
            {why} <TextLink href={personPage(casus, id)}>Bekijk het adres</TextLink>.
          </p>
        ),
      },
    ];
  });
}

function unconfirmedDuties(casus: CasusView): Wait[] {
  const waiting = casus.participants.filter(({ dutyConfirmed, isMe }) => !dutyConfirmed && !isMe);
  if (waiting.length === 0) return [];
  const names = listed(waiting.map(({ name }) => name));
  return [
    {
      id: "duties",
      title:
        waiting.length === 1
          ? `${names} bevestigde de geheimhouding nog niet.`
          : "Van enkelen is de geheimhouding nog niet bevestigd.",
      text:
        waiting.length === 1
          ? "Tot dan telt zij niet."
          : `${names} bevestigden haar nog niet. Tot dan telt zij niet.`,
    },
  ];
}
