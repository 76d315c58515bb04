import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { NoteList } from "@/components/note/note-list";
import { SearchNotes } from "@/components/note/search-notes";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { staffViewer } from "@/lib/auth/viewer";
import { capital, inWords } from "@/lib/casus/number-words";
import { type AskedConfidant, viewAsked } from "@/lib/confidant/view";
import { type CasusNotes, readNotes } from "@/lib/note/read";

export const metadata: Metadata = { title: "Notities" };

const id = z.uuid();

export default async function Notes({ params, searchParams }: PageProps<"/casussen/[casus]/notities">) {
  const { hat } = await staffViewer();
  const { casus } = await params;
  const { voor } = await searchParams;
  if (!id.safeParse(casus).success) notFound();
  const notes = await readNotes(hat, casus, id.safeParse(voor).data);
  if (!notes) notFound();
  const here = `/casussen/${casus}/notities`;
  const chosen = await viewAsked(hat);

  return (
    <Page
      kicker={notes.child ? <TextLink href={`/casussen/${casus}`}>{notes.child}</TextLink> : "Notities"}
      title={titleOf(notes)}
      lead={chosen?.casusId === casus ? withPupil(chosen) : undefined}
    >
      <Letter>
        <Row state="stil">
          <Actions>
            {notes.mayWrite ? (
              <Button href={`${here}/nieuw`} icon="pen">
                Schrijf een notitie
              </Button>
            ) : null}
            <Button kind="text" href={`/casussen/${casus}/wie-ziet-wat`}>
              Wie ziet wat?
            </Button>
          </Actions>
        </Row>
      </Letter>
      <SearchNotes casusId={casus} now={new Date()} />
      <NoteList casusId={casus} notes={notes.notes} framework={notes.framework} now={new Date()} />
      {notes.older ? (
        <p>
          <TextLink className="lees" href={`${here}?voor=${notes.older}`}>
            Oudere notities
          </TextLink>
        </p>
      ) : null}
    </Page>
  );
}

/** At each opening (CLB): in which capacity this is read, and with whom. */
const withPupil = ({ pupil }: AskedConfidant): string =>
  `U leest dit als vertrouwenspersoon van ${pupil}, samen met ${pupil}.`;

/** Counts what this reader may read, and nothing else. */
function titleOf({ child, notes }: CasusNotes): string {
  const about = child ? ` over ${child}` : "";
  const fresh = notes.filter(({ parts }) => parts.some((part) => part.fresh)).length;
  if (notes.length === 0) return `U leest hier nog niets${about}.`;
  if (fresh === 0) return `U leest hier wat u${about} mag lezen.`;
  return fresh === 1
    ? `Eén notitie${about} is nieuw voor u.`
    : `${capital(inWords(fresh))} notities${about} zijn nieuw voor u.`;
}
