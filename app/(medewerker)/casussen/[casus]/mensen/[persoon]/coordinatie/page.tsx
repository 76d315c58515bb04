import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CoordinatorForm } from "@/components/casus/coordinator-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { idFrom, managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Coördinator aanwijzen" };

export default async function NameCoordinator({
  params,
}: PageProps<"/casussen/[casus]/mensen/[persoon]/coordinatie">) {
  const { casus: segment, persoon } = await params;
  const { casus } = await managedCasusHere(segment);
  const person = casus.participants.find(({ id }) => id === idFrom(persoon));
  if (!person || casus.closedAt) notFound();
  const back = `/casussen/${casus.id}/mensen/${person.id}`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>{person.name}</TextLink>}
      title={`Coördineert ${person.name} deze casus ook?`}
      aside={
        <MarginNote title="Wat een coördinator mag" rule={["ACT-1", "ACT-9"]}>
          Mensen toevoegen, toestemming vragen, gezag vastleggen. Een coördinator leest daardoor niet meer
          notities.
        </MarginNote>
      }
    >
      <CoordinatorForm casusId={casus.id} personId={person.id} back={back} />
    </Page>
  );
}
