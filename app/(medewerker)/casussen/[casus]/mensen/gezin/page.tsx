import type { Metadata } from "next";
import { AddGuardianForm } from "@/components/casus/add-guardian-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { managedCasusHere } from "@/lib/casus/here";
import { newId } from "@/lib/db/uuid";

export const metadata: Metadata = { title: "Iemand van het gezin toevoegen" };

export default async function AddGuardian({ params }: PageProps<"/casussen/[casus]/mensen/gezin">) {
  const { casus } = await managedCasusHere((await params).casus);
  const people = `/casussen/${casus.id}/mensen`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={people}>{casus.pupil.name}</TextLink>}
      title={`Wie heeft er gezag over ${casus.pupil.callName}, of kan dat hebben?`}
      aside={
        <MarginNote title="Gezag" rule={["ACT-3", "AUT-2"]}>
          U schrijft op hoe en wanneer u het naging. Twijfel sluit, tot het vaststaat.
        </MarginNote>
      }
    >
      <AddGuardianForm
        casusId={casus.id}
        formKey={newId()}
        framework={casus.framework}
        cancel={{ href: people, label: "Toch niet" }}
      />
    </Page>
  );
}
