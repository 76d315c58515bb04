import type { ReactNode } from "react";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { Quote } from "@/components/ui/quote";
import { Row } from "@/components/ui/row";
import { Tag } from "@/components/ui/tag";
import { clockTime, day, longDay } from "@/lib/calendar/words";
import { Why } from "@/components/why/why";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import type { NoteView, PartView } from "@/lib/note/read";
import { NATURE_WORDS, NOTE_KIND_WORDS } from "@/lib/note/vocabulary";
import type { Framework } from "@/lib/policy/vocabulary";
import type { Told } from "@/lib/policy/explain";
import { choicesInWords, OwnChoices } from "./own-choices";
import { RichText } from "./rich-text";

type NoteListProps = { casusId: string; notes: readonly NoteView[]; framework: Framework; now: Date };

/** Notes as a letter: when they were written, what they say, and in the margin why this reader may know. */
export function NoteList({ casusId, notes, framework, now }: NoteListProps) {
  return (
    <Letter>
      {notes.map((note) =>
        stretchesOf(note.parts).map((parts, index, all) => (
          <Stretch key={parts[0]?.id} {...{ casusId, note, parts, framework, now }} above={all[index - 1]} />
        )),
      )}
    </Letter>
  );
}

type StretchProps = Omit<NoteListProps, "notes"> & {
  note: NoteView;
  parts: readonly PartView[];
  /** The stretch of the same note above it. */
  above: readonly PartView[] | undefined;
};

/** Parts that follow each other about one thing, read on one ground. The first stretch of a note bears its head. */
function Stretch({ casusId, note, parts, above, framework, now }: StretchProps) {
  const [first] = parts;
  if (first === undefined) return null;
  const kind = NOTE_KIND_WORDS[note.kind];
  const head = above
    ? { state: "stil" as const, kort: true, title: first.heading ?? undefined, level: 3 as const }
    : {
        id: `notitie-${note.id}`,
        when: day(note.writtenAt, framework, now),
        whenDetail: clockTime(note.writtenAt, framework),
        title: first.heading ?? kind,
        level: 2 as const,
      };
  return (
    <Row
      {...head}
      why={isSame(above?.[0]?.why, first.why) ? null : <Margin casusId={casusId} of={first.why} />}
    >
      <div className="notitie">
        <p className="meta">
          {above ? null : (
            <>
              <Author of={note} /> · {first.heading ? `${kind.toLowerCase()} · ` : null}
            </>
          )}
          {CATEGORY_WORDS[first.category].name}
          {parts.some(({ fresh }) => fresh) ? (
            <>
              {" "}
              <Tag fresh>nieuw voor u</Tag>
            </>
          ) : null}
        </p>
      </div>
      {parts.map((part, index) => (
        <Part
          key={part.id}
          casusId={casusId}
          note={note}
          part={part}
          heading={index > 0 ? part.heading : null}
          above={parts[index - 1]}
          framework={framework}
        />
      ))}
    </Row>
  );
}

function Margin({ casusId, of }: { casusId: string; of: PartView["why"] }) {
  return (
    <MarginNote title="Waarom mag ik dit lezen?">
      <Why of={of} consentHref={of.by === null ? undefined : `/casussen/${casusId}/toestemming/${of.by}`} />
    </MarginNote>
  );
}

function Author({ of: { author, isMine } }: { of: NoteView }) {
  if (isMine) return "U schreef dit";
  if (author === null) return "Iemand schreef dit";
  const role = [author.role, author.organisation?.name].filter(Boolean).join(", ");
  return (
    <PersonName name={author.name} sector={author.organisation?.sector ?? "gezin"} role={role || undefined} />
  );
}

type PartProps = {
  casusId: string;
  note: NoteView;
  part: PartView;
  heading: string | null;
  above: PartView | undefined;
  framework: Framework;
};

function Part({ casusId, note, part, heading, above, framework }: PartProps) {
  const { id, nature, body, own, corrected } = part;
  const same = own !== null && above?.own != null && choicesInWords(above.own) === choicesInWords(own);
  const text = <RichText text={body} />;
  return (
    <div id={`deel-${id}`} className="wrap-anywhere">
      {heading ? <h3>{heading}</h3> : null}
      {note.author?.kind === "child" ? <Quote>{text}</Quote> : <Marked nature={nature}>{text}</Marked>}
      {corrected ? (
        <p className="klein zacht mt-2">
          Verbeterd op {longDay(corrected.at, framework)}: {corrected.reason}
        </p>
      ) : null}
      {own ? <OwnChoices casusId={casusId} partId={id} own={own} same={same} framework={framework} /> : null}
    </div>
  );
}

/** A reader never takes a suspicion for a fact: what a piece is stands before it. */
function Marked({ nature, children }: { nature: PartView["nature"]; children: ReactNode }) {
  if (nature === null) return children;
  return (
    <div className="schrijf-rij">
      <span className="soort text-start">{NATURE_WORDS[nature].name}</span>
      {children}
    </div>
  );
}

/** Two parts that are read for one reason. */
const isSame = (one: Told | undefined, other: Told) =>
  one?.sentence === other.sentence && one.rule === other.rule && one.by === other.by;

function stretchesOf(parts: readonly PartView[]): PartView[][] {
  const stretches: PartView[][] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    const before = last?.[0];
    if (last && before?.category === part.category && isSame(before.why, part.why)) last.push(part);
    else stretches.push([part]);
  }
  return stretches;
}
