import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { endCoordinatorAction, endParticipationAction } from "@/lib/casus/actions";
import { DUTY_WORDS } from "@/lib/casus/duty-words";
import type { CasusView } from "@/lib/casus/view";
import type { ParticipantView } from "@/lib/casus/view-people";
import { FormSheet } from "./form-sheet";
import { lastDay, longDay } from "@/lib/calendar/words";

/** Everything that coordinators know and do about one participant. */
export function ParticipantSheet({ casus, person }: { casus: CasusView; person: ParticipantView }) {
  const people = `/casussen/${casus.id}/mensen`;
  const here = `${people}/${person.id}`;
  const open = casus.closedAt === null;
  const { framework, now } = casus;
  return (
    <Page
      kicker={<TextLink href={people}>De mensen om {casus.pupil.callName}</TextLink>}
      title={person.present ? `${person.name} doet mee.` : `${person.name} doet nu niet mee.`}
      lead={
        <PersonName
          name={person.organisation.name}
          sector={person.organisation.sector}
          role={[...new Set([person.role, person.jobTitle, person.team])].filter(Boolean).join(", ")}
        />
      }
    >
      <Letter>
        <Row
          level={2}
          state={person.dutyConfirmed ? undefined : "wacht"}
          when="geheimhouding"
          title={
            person.dutyConfirmed
              ? `Er geldt: ${DUTY_WORDS[person.duty].label}.`
              : `Voorgesteld: ${DUTY_WORDS[person.duty].label}. Nog niet bevestigd.`
          }
          why={
            <MarginNote title="Waarom" rule="ACT-2">
              Een geheimhouding hoort bij wat iemand voor deze leerling doet. Tot die bevestigd is, telt die
              niet mee.
            </MarginNote>
          }
        >
          <p>{DUTY_WORDS[person.duty].meaning}</p>
          {open && person.present ? (
            <Actions>
              <Button kind="text" href={`${here}/plek`}>
                Verander de rol of de geheimhouding
              </Button>
            </Actions>
          ) : null}
        </Row>
        {person.present ? (
          <Row level={2} when="coördineren" title={coordinating(person, casus)}>
            {person.coordinates.map((each) =>
              each.until ? (
                <p key={each.from.toISOString()}>
                  Vervangt van {longDay(each.from, framework)} tot en met{" "}
                  {lastDay(each.until, framework, now)}.
                </p>
              ) : null,
            )}
            {open && person.coordinates.every(({ until }) => until !== null) ? (
              <Actions>
                <Button kind="text" href={`${here}/coordinatie`}>
                  Wijs aan als coördinator of vervanger
                </Button>
              </Actions>
            ) : null}
            {person.coordinates.length > 0 ? (
              <ConfirmInPlace
                trigger="Stopt met coördineren"
                question={`Coördineert ${person.isMe ? "u" : person.name} dan niet meer?`}
                confirm={
                  <FormSheet
                    action={endCoordinatorAction}
                    hidden={{ casusId: casus.id, personId: person.id }}
                    submit="Ja, stop nu"
                    kind="stop"
                  />
                }
              >
                Meedoen aan de casus gaat door.
              </ConfirmInPlace>
            ) : null}
          </Row>
        ) : null}
        <Row
          level={2}
          when="meedoen"
          title={
            person.since === null
              ? "Nog nooit meegedaan."
              : person.present
                ? `Doet mee sinds ${longDay(person.since, framework)}.`
                : `Deed mee tot en met ${lastDay(person.until ?? now, framework, now)}.`
          }
        >
          {person.present ? (
            <ConfirmInPlace
              trigger="Doet niet meer mee"
              question={`Doet ${person.isMe ? "u" : person.name} vanaf nu niet meer mee?`}
              confirm={
                <FormSheet
                  action={endParticipationAction}
                  hidden={{ casusId: casus.id, personId: person.id }}
                  submit="Ja, vanaf nu"
                  kind="stop"
                />
              }
            >
              Vanaf dan ziet deze persoon niets meer van de casus, behalve de eigen notities.
            </ConfirmInPlace>
          ) : open ? (
            <Actions>
              <Button href={`${people}/toevoegen`}>Laat weer meedoen</Button>
            </Actions>
          ) : null}
        </Row>
      </Letter>
    </Page>
  );
}

function coordinating({ coordinates, name, isMe }: ParticipantView, { participants }: CasusView): string {
  const who = isMe ? "U" : name;
  if (coordinates.some(({ until }) => until === null)) {
    const others = participants.filter(
      (each) => each.name !== name && each.coordinates.some(({ until }) => until === null),
    );
    return others.length === 0
      ? `${who} coördineert deze casus, als enige.`
      : `${who} coördineert deze casus.`;
  }
  return coordinates.length > 0 ? `${who} vervangt een coördinator.` : `${who} coördineert deze casus niet.`;
}
