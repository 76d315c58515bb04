import { Letter } from "@/components/ui/letter";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { clockTime, day } from "@/lib/calendar/words";
import type { NoteHead } from "@/lib/note/newest";
import { NOTE_KIND_WORDS } from "@/lib/note/vocabulary";

/** Heads of notes of several pupils (VIS-11): kind, moment, author. No word of a note stands here. */
export function NoteHeads({ heads, now }: { heads: readonly NoteHead[]; now: Date }) {
  return (
    <Letter>
      {heads.map((head) => {
        // Amsterdam and Brussels keep one time.
        return (
          <Row
            key={head.noteId}
            when={day(head.writtenAt, "nl", now)}
            whenDetail={clockTime(head.writtenAt, "nl")}
            kort
          >
            <p>
              <TextLink href={`/casussen/${head.casusId}/notities#notitie-${head.noteId}`}>
                {NOTE_KIND_WORDS[head.kind]}
                {head.child ? ` over ${head.child}` : ""}
              </TextLink>
              {head.fresh ? (
                <>
                  {" "}
                  <Tag fresh>nieuw voor u</Tag>
                </>
              ) : null}
            </p>
            <p className="klein">
              {head.isMine || head.author === null ? (
                head.isMine ? (
                  "U schreef dit"
                ) : null
              ) : (
                <PersonName
                  name={head.author.name}
                  sector={head.author.organisation?.sector ?? "gezin"}
                  role={head.author.organisation?.name}
                />
              )}
            </p>
          </Row>
        );
      })}
    </Letter>
  );
}
