import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Quote } from "@/components/ui/quote";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { longDay, writeDay } from "@/lib/calendar/words";
import type { HeardEntry } from "@/lib/consent/heard-read";
import type { WholeRequest } from "@/lib/consent/request-view";
import { listOf } from "@/lib/consent/vocabulary";
import { callName, nameOf } from "@/lib/person/people";

type HeardProps = { view: WholeRequest; here: string; manages: boolean };

/** Whether a pupil who does not decide was heard, and what was noted of it; the newest first. */
export function Heard({ view, here, manages }: HeardProps) {
  const { heard, plan, people } = view;
  const child = callName(people, plan.childId);
  const decides = plan.signers.some(({ kind }) => kind === "child");
  if (heard.length === 0 && (decides || !manages)) return null;
  const entries = heard.toReversed();
  const [latest] = entries;
  return (
    <Row
      when="gehoord"
      state={latest === undefined ? "wacht" : undefined}
      title={latest === undefined ? `${child} is nog niet gehoord.` : titleOf(latest, child)}
      why={
        <MarginNote title="Van de leerling" rule={["VIS-4", "ACT-8"]}>
          {child} beslist hier niet, maar mag zeggen wat {child} ervan vindt. Dat {child} is gehoord, zien wie
          het vroeg en de coördinatoren. Wat {child} zei, leest alleen wie het opschreef, en wie het van{" "}
          {child} mag lezen.
        </MarginNote>
      }
    >
      {entries.map((entry, place) => (
        <Entry
          key={entry.id}
          entry={entry}
          view={view}
          title={place > 0}
          here={here}
          manages={view.mayManage}
        />
      ))}
      {manages && !decides ? (
        <Actions>
          <Button kind={latest === undefined ? "edge" : "text"} href={`${here}/gehoord`}>
            {latest === undefined ? `Leg vast of ${child} is gehoord` : "Leg nog iets vast"}
          </Button>
        </Actions>
      ) : null}
    </Row>
  );
}

type EntryProps = { entry: HeardEntry; view: WholeRequest; title: boolean; here: string; manages: boolean };

function Entry({ entry, view, title, here, manages }: EntryProps) {
  const { people, plan, request } = view;
  const { said, how, recordedBy, recordedAt } = entry;
  const child = callName(people, plan.childId);
  return (
    <>
      {title ? <p>{titleOf(entry, child)}</p> : null}
      {said === null ? null : <Quote by={readersOf(entry, view)}>{said}</Quote>}
      <p className="zacht klein">
        {how} Opgeschreven door {nameOf(people, recordedBy)}, op {longDay(recordedAt, request.framework)}.
      </p>
      {manages && entry.mine && said !== null ? (
        <p className="klein">
          <TextLink href={`${here}/gehoord/${entry.id}`}>Verander wie dit leest</TextLink>
        </p>
      ) : null}
    </>
  );
}

/** Who reads these words, beside who wrote them down. */
function readersOf({ forAsker, forGuardians }: HeardEntry, { people, plan }: WholeRequest): string {
  const child = callName(people, plan.childId);
  const readers = [
    ...(forAsker ? ["wie het vroeg en de coördinatoren"] : []),
    ...forGuardians.map((id) => nameOf(people, id)),
  ];
  return readers.length === 0
    ? `${child} zei het in vertrouwen: alleen wie het opschreef, leest het`
    : `van ${child} mag dit ook gelezen worden door ${listOf(readers)}`;
}

const titleOf = ({ heard, on }: HeardEntry, child: string): string =>
  heard && on !== null ? `${child} is gehoord, op ${writeDay(on)}.` : `${child} is niet gehoord.`;
