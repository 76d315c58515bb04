import { useLocale, useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { dayAt } from "@/lib/calendar/day";
import { written } from "@/lib/consent/form-written";
import { dayIn } from "@/lib/i18n/dates";
import type { NoteView } from "@/lib/note/read";
import type { OwnNotes } from "@/lib/portal/own-notes";
import { NoteParts } from "./note-parts";
import { NoteReaders } from "./note-readers";
import { WhyIRead } from "./why-i-read";

type You = "u" | "je";

/** What the family may read of what was written: note by note, and in the margin why. */
export function OwnNotesPage({ own, you }: { own: OwnNotes; you: You }) {
  const t = useTranslations("inzage");
  const empty = own.notes.length === 0;
  return (
    <Page title={t(empty ? "notities.leeg" : "notities.kop", { you })}>
      <Letter>
        {empty ? (
          <Row state="stil">
            <p>{t("notities.leegTekst", { you })}</p>
          </Row>
        ) : null}
        {own.notes.map((note) => (
          <Note key={note.id} {...{ note, own, you }} />
        ))}
        <Row state="stil">
          <Actions>
            {own.older === null ? null : (
              <Button kind="edge" href={`/mijn/notities?voor=${own.older}`}>
                {t("notities.ouder")}
              </Button>
            )}
            <Button kind="text" href="/mijn">
              {t("terug", { you })}
            </Button>
          </Actions>
        </Row>
      </Letter>
    </Page>
  );
}

function Note({ note, own, you }: { note: NoteView; own: OwnNotes; you: You }) {
  const t = useTranslations("inzage.soort");
  const locale = useLocale();
  const heading = note.parts[0]?.heading;
  return (
    <Row
      id={`notitie-${note.id}`}
      level={2}
      when={dayIn(locale, dayAt(own.framework, note.writtenAt))}
      title={heading ? <span {...written({ language: locale })}>{heading}</span> : t(note.kind)}
      why={<WhyIRead parts={note.parts} framework={own.framework} now={own.now} you={you} />}
    >
      <NoteParts note={note} you={you} />
      <NoteReaders readers={own.readers.get(note.id) ?? []} framework={own.framework} />
    </Row>
  );
}
