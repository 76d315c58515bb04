import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import type { Head } from "@/lib/casus/newest-heads";
import type { CasusView } from "@/lib/casus/view";
import { capital } from "@/lib/casus/number-words";
import { NOTE_KIND_WORDS } from "@/lib/note/vocabulary";
import { day } from "@/lib/calendar/words";

/** The newest notes by their heads; what they say, and why it may be read, stands on their own page. */
export function NewestHeads({ casus, heads }: { casus: CasusView; heads: readonly Head[] }) {
  const notes = `/casussen/${casus.id}/notities`;
  return (
    <>
      {heads.length === 0 ? (
        <Row state="stil">
          <p>U leest hier nog niets.</p>
        </Row>
      ) : null}
      {heads.map((head) => (
        <Row key={head.id} kort when={day(head.writtenAt, casus.framework, casus.now)}>
          <p>
            <TextLink href={`${notes}#notitie-${head.id}`}>{capital(NOTE_KIND_WORDS[head.kind])}</TextLink>{" "}
            {head.isMine ? (
              <span className="zacht">door u</span>
            ) : head.author ? (
              <PersonName
                name={head.author.name}
                sector={head.author.sector}
                role={head.author.organisation}
              />
            ) : null}
          </p>
        </Row>
      ))}
      <Row state="stil">
        <Actions>
          {heads.length > 0 ? (
            <Button kind="text" href={notes}>
              Lees de notities
            </Button>
          ) : null}
          {casus.me?.present ? (
            <Button kind="text" icon="pen" href={`${notes}/nieuw`}>
              Schrijf een notitie
            </Button>
          ) : null}
        </Actions>
      </Row>
    </>
  );
}
