import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { Tag } from "@/components/ui/tag";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import type { NoteView, PartView } from "@/lib/note/read";
import { NATURE_WORDS, NOTE_KIND_WORDS } from "@/lib/note/vocabulary";
import type { Framework } from "@/lib/policy/vocabulary";
import { OwnChoices } from "./own-choices";
import { whenWords } from "./when";

type NoteListProps = { casusId: string; notes: readonly NoteView[]; framework: Framework; now: Date };

/** Notes as a letter: when they were written, what they say, and in the margin why this reader may know. */
export function NoteList({ casusId, notes, framework, now }: NoteListProps) {
  return (
    <Letter>
      {notes.map((note) =>
        stretchesOf(note.parts).map((parts, index) => (
          <Stretch key={parts[0]?.id} {...{ casusId, note, parts, framework, now }} isFirst={index === 0} />
        )),
      )}
    </Letter>
  );
}

type StretchProps = Omit<NoteListProps, "notes"> & {
  note: NoteView;
  parts: readonly PartView[];
  isFirst: boolean;
};

/** Parts that follow each other about one thing, read on one ground. The first stretch of a note bears its head. */
function Stretch({ casusId, note, parts, isFirst, framework, now }: StretchProps) {
  const [first] = parts;
  if (first === undefined) return null;
  const { day, time } = whenWords(note.writtenAt, framework, now);
  const head = isFirst
    ? { id: `notitie-${note.id}`, when: day, whenDetail: time, title: NOTE_KIND_WORDS[note.kind] }
    : { state: "stil" as const };
  return (
    <Row
      {...head}
      level={2}
      kort={!isFirst}
      why={
        <MarginNote title="Waarom mag ik dit lezen?" source={first.why.source} rule={first.why.rule}>
          {first.why.sentence}
        </MarginNote>
      }
    >
      <div className="notitie">
        {isFirst ? (
          <p className="meta">
            {note.isMine ? "U schreef dit" : <Author of={note} />}
            {parts.some(({ fresh }) => fresh) ? (
              <>
                {" "}
                <Tag fresh>nieuw voor u</Tag>
              </>
            ) : null}
          </p>
        ) : null}
        <p className="meta">{CATEGORY_WORDS[first.category].name}</p>
      </div>
      {parts.map((part) => (
        <Part key={part.id} casusId={casusId} part={part} />
      ))}
    </Row>
  );
}

function Author({ of: { author } }: { of: NoteView }) {
  if (author === null) return "Iemand schreef dit";
  const role = [author.role, author.organisation?.name].filter(Boolean).join(", ");
  return (
    <PersonName name={author.name} sector={author.organisation?.sector ?? "gezin"} role={role || undefined} />
  );
}

function Part({ casusId, part: { id, heading, nature, body, own } }: { casusId: string; part: PartView }) {
  return (
    <div id={`deel-${id}`} className="break-words">
      {heading ? <h3>{heading}</h3> : null}
      {nature ? <p className="soort">{NATURE_WORDS[nature].name}</p> : null}
      <p className="whitespace-pre-line">{body}</p>
      {own ? <OwnChoices casusId={casusId} partId={id} own={own} /> : null}
    </div>
  );
}

function stretchesOf(parts: readonly PartView[]): PartView[][] {
  const stretches: PartView[][] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    const before = last?.[0];
    if (last && before?.category === part.category && before.why.text === part.why.text) last.push(part);
    else stretches.push([part]);
  }
  return stretches;
}
