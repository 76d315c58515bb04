import { z } from "zod";
import { OwnNotesPage } from "@/components/portal/own-notes";
import { FamilyFrame } from "@/components/shell/family-frame";
import { familyViewer } from "@/lib/auth/viewer";
import { titled } from "@/lib/i18n/title";
import { readOwnNotes } from "@/lib/portal/own-notes";

export const generateMetadata = titled("notities");

const id = z.uuid();

/** The notes that this guardian or pupil may read. */
export default async function OwnNotes({ searchParams }: PageProps<"/mijn/notities">) {
  const { hat } = await familyViewer();
  const { voor } = await searchParams;
  const own = await readOwnNotes(hat, id.safeParse(voor).data);
  const you = hat.kind === "child" ? "je" : "u";
  return (
    <FamilyFrame address={you === "je" ? "jij" : "u"} signOut="/uitloggen">
      <OwnNotesPage own={own} you={you} />
    </FamilyFrame>
  );
}
