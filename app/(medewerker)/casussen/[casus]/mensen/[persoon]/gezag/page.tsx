import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthorityForm } from "@/components/casus/authority-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { idFrom, managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Gezag vastleggen" };

export default async function RecordAuthority({
  params,
}: PageProps<"/casussen/[casus]/mensen/[persoon]/gezag">) {
  const { casus: segment, persoon } = await params;
  const { casus } = await managedCasusHere(segment);
  const guardian = casus.guardians.find(({ id }) => id === idFrom(persoon));
  if (!guardian) notFound();
  const back = `/casussen/${casus.id}/mensen/${guardian.id}`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>{guardian.name}</TextLink>}
      title={`Wat weet u nu over het gezag van ${guardian.name}?`}
      lead="Wat eerder is vastgelegd, eindigt nu, of op een latere dag die u opschrijft. Het blijft bewaard."
      aside={
        <MarginNote title="Dit verandert meteen" rule={["AUT-2", "GRD-5"]}>
          Wie er moet antwoorden en wie er leest, wordt direct opnieuw bepaald.
        </MarginNote>
      }
    >
      <AuthorityForm casusId={casus.id} guardianId={guardian.id} framework={casus.framework} back={back} />
    </Page>
  );
}
