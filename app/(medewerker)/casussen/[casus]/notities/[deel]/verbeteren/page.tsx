import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { CorrectPart } from "@/components/note/correct-part";
import { EarlierTexts } from "@/components/note/earlier-texts";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { staffViewer } from "@/lib/auth/viewer";
import { readOwnPart } from "@/lib/note/own-part";

export const metadata: Metadata = { title: "Tekst verbeteren" };

const id = z.uuid();

/** The author's own: correcting what a part says, and what it said before. */
export default async function Correct({ params }: PageProps<"/casussen/[casus]/notities/[deel]/verbeteren">) {
  const { hat } = await staffViewer();
  const { casus, deel } = await params;
  if (!id.safeParse(casus).success || !id.safeParse(deel).success) notFound();
  const own = await readOwnPart(hat, casus, deel);
  if (!own) notFound();
  const back = `/casussen/${casus}/notities#deel-${deel}`;
  return (
    <Page
      layout="blad"
      kicker={<TextLink href={back}>{own.child ? `Notities over ${own.child}` : "Notities"}</TextLink>}
      title="Wat moet hier staan?"
      lead="Wie dit mag lezen, blijft hetzelfde. Wie het leest, ziet dat u het verbeterde, wanneer en waarom. Wat er stond, blijft bewaard: alleen u leest dat nog."
    >
      <CorrectPart own={own} />
      <EarlierTexts of={own.earlier} framework={own.framework} />
    </Page>
  );
}
