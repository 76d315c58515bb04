import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompetenceForm } from "@/components/casus/competence-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { idFrom, managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Beoordeling vastleggen" };

const WHY = {
  nl: {
    rule: "CAP-1",
    text: "Vanaf twaalf jaar gaat de wet ervan uit dat een kind zelf kan meebeslissen, tenzij iemand beoordeelt dat het niet zo is. Onder twaalf verandert een beoordeling niets.",
  },
  vl: {
    rule: "CAP-2",
    text: "Vanaf twaalf jaar wordt een leerling bekwaam geacht. Een beoordeling kan anders zeggen, in beide richtingen en op elke leeftijd.",
  },
} as const;

export default async function AssessCompetence({
  params,
}: PageProps<"/casussen/[casus]/mensen/[persoon]/bekwaamheid">) {
  const { casus: segment, persoon } = await params;
  const { casus } = await managedCasusHere(segment);
  if (casus.pupil.id !== idFrom(persoon)) notFound();
  const back = `/casussen/${casus.id}/mensen/${casus.pupil.id}`;
  const { rule, text } = WHY[casus.framework];
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>{casus.pupil.name}</TextLink>}
      title={`Kan ${casus.pupil.callName} zelf beslissen?`}
      lead="Schrijf op wat een deskundige daarover zei. U oordeelt hier niet zelf."
      aside={
        <MarginNote title="Waarom" rule={rule}>
          {text}
        </MarginNote>
      }
    >
      <CompetenceForm casusId={casus.id} back={back} />
    </Page>
  );
}
