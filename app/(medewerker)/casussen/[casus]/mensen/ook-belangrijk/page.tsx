import type { Metadata } from "next";
import { CasusContactForm } from "@/components/casus/casus-contact-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { managedCasusHere } from "@/lib/casus/here";
import { newId } from "@/lib/db/uuid";

export const metadata: Metadata = { title: "Ook belangrijk" };

export default async function AddCasusContact({
  params,
}: PageProps<"/casussen/[casus]/mensen/ook-belangrijk">) {
  const { casus } = await managedCasusHere((await params).casus);
  const people = `/casussen/${casus.id}/mensen`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={people}>De mensen om {casus.pupil.callName}</TextLink>}
      title={`Wie is er ook belangrijk voor ${casus.pupil.callName}?`}
      lead="Iemand zonder gezag, die u wel wilt kunnen bereiken. Deze persoon beslist niet mee en leest niets."
      aside={
        <MarginNote title="Wie dit ziet" rule="VIS-9">
          Alleen de coördinatoren van deze casus. Ook de ouders zien het niet.
        </MarginNote>
      }
    >
      <CasusContactForm casusId={casus.id} formKey={newId()} back={people} />
    </Page>
  );
}
