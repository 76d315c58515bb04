import type { CSSProperties, ReactNode } from "react";
import type { ConsentStatus } from "@/lib/policy/vocabulary";
import { classNames } from "./class-names";
import { axisLabels, percent, pieces, type Range, type Segment } from "./consent-bar-layout";
import { Hidden } from "./hidden";
import { State, stateWords } from "./state";
import { TextLink } from "./text-link";

export type BarMark = { at: string; label: string; kind: "birthday" | "end" | "event" };

export type Lane = {
  id: string;
  title: string;
  status: ConsentStatus;
  /** Words of your own beside the ring: "geldig tot 31 juli". */
  statusWords?: ReactNode;
  segments: readonly Segment[];
  href?: string;
};

type ConsentBarsProps = Range & {
  /** ISO instant; what holds after it is drawn as still to come. */
  now?: string;
  nowWord?: string;
  lanes: readonly Lane[];
  /** Birthdays and ends that change something. */
  marks?: readonly BarMark[];
  caption?: ReactNode;
  /** Of the dates in words. */
  timeZone?: string;
  locale?: string;
  /** One lane without a head of its own. */
  single?: boolean;
  /** A segment in words, for who does not see the drawing. */
  say?: (segment: Said) => string;
};

/** A segment with its first and its last day. */
type Said = { status: string; from: string; last: string | null };

function dutch({ status, from, last }: Said): string {
  if (last === null) return `${status} vanaf ${from}`;
  return from === last ? `${status} op ${from}` : `${status} van ${from} tot en met ${last}`;
}

/** Consents beside each other through time, to scale: what held, what holds, what is still to come. */
export function ConsentBars(props: ConsentBarsProps) {
  const { from, until, now, nowWord = "vandaag", lanes, marks = [], caption, single, say = dutch } = props;
  const { timeZone = "Europe/Amsterdam", locale = "nl-NL" } = props;
  const range = { from, until };
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });

  const stripes = [
    ...marks.map((mark) => ({ ...mark, now: false })),
    ...(now ? [{ at: now, label: nowWord, now: true }] : []),
  ];
  const ends = [from, until].map((at) => ({ at, label: month.format(new Date(at)), now: false }));
  const labels = axisLabels([...ends, ...stripes], range);
  const lines = Math.max(...labels.map((label) => label.line)) + 1;

  return (
    <figure className={classNames("balken", single && "enkel")}>
      <div className="balken-as" aria-hidden="true" style={{ "--regels": lines } as CSSProperties}>
        {labels.map((label, i) => (
          <span
            key={i}
            className={classNames(label.edge !== "midden" && label.edge, label.now && "nu")}
            style={{ "--op": label.at, "--regel": label.line } as CSSProperties}
          >
            {label.label}
          </span>
        ))}
      </div>
      <ol>
        {lanes.map((lane) => (
          <li key={lane.id}>
            <div className={single ? "vh" : "balken-kop"}>
              <b>{lane.href ? <TextLink href={lane.href}>{lane.title}</TextLink> : lane.title}</b>
              <State status={lane.status}>{lane.statusWords}</State>
              <Hidden>
                {lane.segments
                  .map((segment) =>
                    say({
                      status: stateWords[segment.status],
                      from: day.format(new Date(segment.from)),
                      last: segment.until === null ? null : day.format(Date.parse(segment.until) - 1),
                    }),
                  )
                  .join("; ")}
              </Hidden>
            </div>
            <div className="balk" aria-hidden="true">
              {stripes
                .map((stripe) => ({ ...stripe, place: percent(stripe.at, range) }))
                .filter(({ place }) => place >= 0 && place <= 100)
                .map((stripe, i) => (
                  <i
                    key={i}
                    className={classNames("streep", stripe.now && "nu")}
                    style={{ "--op": stripe.place } as CSSProperties}
                  />
                ))}
              {pieces(lane.segments, range, now).map((piece, i) => (
                <i
                  key={i}
                  className={classNames(
                    "stuk",
                    piece.status,
                    piece.first && "eerste",
                    piece.last && "laatste",
                    piece.later && "straks",
                  )}
                  style={{ "--op": piece.at, "--lang": piece.length } as CSSProperties}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}
