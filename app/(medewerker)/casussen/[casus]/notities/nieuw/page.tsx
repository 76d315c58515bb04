import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { NoteSheetForm } from "@/components/note/note-sheet";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { staffViewer } from "@/lib/auth/viewer";
import { readSheet } from "@/lib/note/sheet";

export const metadata: Metadata = { title: "Notitie schrijven" };

export default async function NewNote({ params }: PageProps<"/casussen/[casus]/notities/nieuw">) {
  const { hat } = await staffViewer();
  const { casus } = await params;
  if (!z.uuid().safeParse(casus).success) notFound();
  const sheet = await readSheet(hat, casus);
  if (!sheet) notFound();
  if (sheet.mayWrite) return <NoteSheetForm offer={sheet.offer} kicker="Nieuwe notitie" />;
  return (
    <Page layout="blad" title="U kunt hier nu niets opschrijven.">
      <p>Alleen wie meedoet aan deze casus, schrijft erin. Wat u eerder schreef, kunt u blijven lezen.</p>
      <p>
        <TextLink className="lees" href={`/casussen/${casus}/notities`}>
          Naar de notities
        </TextLink>
      </p>
    </Page>
  );
}
