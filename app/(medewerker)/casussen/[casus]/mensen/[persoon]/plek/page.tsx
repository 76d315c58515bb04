import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlaceForm } from "@/components/casus/place-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { idFrom, managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Rol en geheimhouding" };

export default async function ChangePlace({ params }: PageProps<"/casussen/[casus]/mensen/[persoon]/plek">) {
  const { casus: segment, persoon } = await params;
  const { casus } = await managedCasusHere(segment);
  const person = casus.participants.find(({ id }) => id === idFrom(persoon));
  if (!person || casus.closedAt) notFound();
  const back = `/casussen/${casus.id}/mensen/${person.id}`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>{person.name}</TextLink>}
      title={`Wat doet ${person.isMe ? "u" : person.name} voor ${casus.pupil.callName}?`}
      aside={
        person.isMe ? undefined : (
          <MarginNote title="Opnieuw bevestigen" rule="ACT-2">
            Stelt u een andere geheimhouding voor, dan telt tot de bevestiging geen van beide.
          </MarginNote>
        )
      }
    >
      <PlaceForm
        casusId={casus.id}
        personId={person.id}
        role={person.role ?? ""}
        duty={person.duty}
        framework={casus.framework}
        own={person.isMe}
        back={back}
      />
    </Page>
  );
}
