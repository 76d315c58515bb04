import type { Metadata } from "next";
import { NoteHeads } from "@/components/note/note-heads";
import { SearchNotes } from "@/components/note/search-notes";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { staffViewer } from "@/lib/auth/viewer";
import { capital, inWords } from "@/lib/casus/number-words";
import { newestNotes, type NoteHead } from "@/lib/note/newest";

export const metadata: Metadata = { title: "Nieuwste notities" };

export default async function NewestNotes() {
  const { hat } = await staffViewer();
  const heads = await newestNotes(hat);
  return (
    <Page
      title={titleOf(heads)}
      lead="De nieuwste notities van al uw leerlingen, met alleen wie ze schreef en wanneer. Wat er staat, leest u bij de leerling zelf."
    >
      <SearchNotes now={new Date()} />
      {heads.length === 0 ? (
        <Empty title="Hier staat nog niets." />
      ) : (
        <NoteHeads heads={heads} now={new Date()} />
      )}
    </Page>
  );
}

function titleOf(heads: readonly NoteHead[]): string {
  const fresh = heads.filter((head) => head.fresh).length;
  if (fresh === 0) return "Er is niets nieuws voor u.";
  return fresh === 1
    ? "Eén notitie is nieuw voor u."
    : `${capital(inWords(fresh))} notities zijn nieuw voor u.`;
}
