import type { Metadata } from "next";
import { AddParticipantForm } from "@/components/casus/add-participant-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { readCandidates } from "@/lib/casus/candidates";
import { managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Iemand toevoegen" };

export default async function AddParticipant({
  params,
  searchParams,
}: PageProps<"/casussen/[casus]/mensen/toevoegen">) {
  const { viewer, casus } = await managedCasusHere((await params).casus);
  const { nieuw, dubbel } = await searchParams;
  const double = casus.doubles.find(({ id }) => id === dubbel);
  const groups = (await readCandidates(viewer.hat, casus.id)).map(({ organisation, people }) => ({
    id: organisation.id,
    name: organisation.name,
    people: people.map(({ id, name, jobTitle, team }) => ({
      id,
      name,
      detail: [jobTitle, team].filter(Boolean).join(", "),
    })),
  }));
  const overview = {
    href: nieuw ? `/casussen/${casus.id}` : `/casussen/${casus.id}/mensen`,
    label: nieuw ? "Later, naar de casus" : "Toch niet",
  };
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={`/casussen/${casus.id}`}>{casus.pupil.name}</TextLink>}
      title={
        nieuw
          ? `De casus van ${casus.pupil.callName} is gemaakt. Wie doet er mee?`
          : `Wie doet er mee voor ${casus.pupil.callName}?`
      }
      lead={nieuw ? "Voeg de mensen één voor één toe. Het kan ook later." : undefined}
      aside={
        <MarginNote title="Organisatie en team" rule="ACT-2">
          Die komen uit de eigen lijst van elke organisatie. U typt ze niet over. Staat iemand er niet bij,
          dan zet de eigen organisatie die erop.
        </MarginNote>
      }
    >
      <AddParticipantForm
        casusId={casus.id}
        framework={casus.framework}
        groups={groups}
        newcomer={double && { doubleId: double.id, personId: double.newcomer.id }}
        cancel={overview}
      />
    </Page>
  );
}
