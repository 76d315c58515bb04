import type { CSSProperties, ReactNode } from "react";
import type { ConsentStatus } from "@/lib/policy/vocabulary";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { lanePieces, laneTracks } from "./lanes-layout";

type Event = {
  id: string;
  when: ReactNode;
  whenDetail?: ReactNode;
  title: ReactNode;
  /** event: ring. now: solid, from here on is still to come. birthday: diamond. */
  kind?: "event" | "now" | "birthday";
  /** MarginNotes. */
  why?: ReactNode;
  children?: ReactNode;
};

type LanesProps = {
  events: readonly Event[];
  /** `from` and `until` are places in `events`; until may be `events.length`: runs on. */
  lanes: readonly {
    id: string;
    /** One letter, which the text names too. */
    label: string;
    pieces: readonly { from: number; until: number; status: ConsentStatus }[];
  }[];
};

const points = { event: undefined, now: "nu", birthday: "feest" } as const;

/** One line down the page with what happened, and each consent as a lane beside it. Not to scale: say so on the page. */
export function Lanes({ events, lanes }: LanesProps) {
  const now = events.findIndex((event) => event.kind === "now");
  const tracks = laneTracks(lanes);
  return (
    <div className="banen" style={{ "--banen-aantal": Math.max(0, ...tracks) + 1 } as CSSProperties}>
      <i className="lijn" aria-hidden="true" style={{ gridRow: `1 / ${events.length + 1}` }} />
      {lanes.map((lane, nr) =>
        lanePieces(lane.pieces, now === -1 ? events.length : now).map((piece, i) => (
          <i
            key={`${lane.id}-${i}`}
            aria-hidden="true"
            className={classNames(
              "strook",
              piece.status,
              piece.first && "eerste",
              piece.last && "laatste",
              piece.later && "straks",
            )}
            style={
              { gridRow: `${piece.from + 1} / ${piece.until + 1}`, "--baan-nr": tracks[nr] } as CSSProperties
            }
          >
            {piece.status === "geweigerd" || piece.status === "ingetrokken" ? (
              <Icon name={`ring-${piece.status}`} />
            ) : i === 0 ? (
              <b>{lane.label}</b>
            ) : null}
          </i>
        )),
      )}
      {events.map((event, row) => {
        const place = { gridRow: row + 1 };
        return [
          event.kind === "now" ? (
            <i key={`${event.id}-nu`} className="nulijn" aria-hidden="true" style={place} />
          ) : null,
          <i
            key={`${event.id}-punt`}
            className={classNames("punt", points[event.kind ?? "event"])}
            aria-hidden="true"
            style={place}
          />,
          <article key={event.id} className="b-blok" style={{ "--r": row + 1 } as CSSProperties}>
            <div className="b-tijd">
              <b>{event.when}</b>
              {event.whenDetail}
            </div>
            <div className="b-tekst">
              <h3>{event.title}</h3>
              {event.children}
            </div>
            {event.why ? <div className="b-kant kant">{event.why}</div> : null}
          </article>,
        ];
      })}
    </div>
  );
}
