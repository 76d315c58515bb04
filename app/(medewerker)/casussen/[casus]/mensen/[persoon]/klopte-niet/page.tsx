import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CorrectionForm, DiscoveryForm } from "@/components/casus/correction-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { idFrom, managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Gezag rechtzetten" };

export default async function CorrectAuthority({
  params,
  searchParams,
}: PageProps<"/casussen/[casus]/mensen/[persoon]/klopte-niet">) {
  const { casus: segment, persoon } = await params;
  const { casus } = await managedCasusHere(segment);
  const guardian = casus.guardians.find(({ id }) => id === idFrom(persoon));
  const { gezag } = await searchParams;
  const wrong = guardian?.records.find(({ id, state }) => id === gezag && state === "has");
  if (!guardian || (!wrong && guardian.authority === "has")) notFound();
  const back = `/casussen/${casus.id}/mensen/${guardian.id}`;
  const ids = { casusId: casus.id, guardianId: guardian.id, back };
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>{guardian.name}</TextLink>}
      title={
        wrong
          ? `Had ${guardian.name} toch geen gezag?`
          : `Had ${guardian.name} al eerder gezag dan wij wisten?`
      }
      lead="Wat nu geldt, verandert meteen. Wat al gebeurde, blijft staan: het rustte op wat wij toen dachten."
      aside={
        <MarginNote title="Wie dit hoort" rule={["ACT-3", "VIS-10"]}>
          De functionaris gegevensbescherming krijgt een lijst van wie in die tijd las, en wat daarop rustte.
          Zonder de tekst, en zonder uw reden.
        </MarginNote>
      }
    >
      {wrong ? (
        <CorrectionForm {...ids} authorityId={wrong.id} />
      ) : (
        <DiscoveryForm {...ids} framework={casus.framework} />
      )}
    </Page>
  );
}
