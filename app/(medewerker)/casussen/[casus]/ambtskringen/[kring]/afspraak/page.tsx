import type { Metadata } from "next";
import { AgreementForm } from "@/components/ambtskring/agreement-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { kringHere } from "@/lib/ambtskring/here";
import { KRING_WORDS } from "@/lib/ambtskring/kinds";
import { newId } from "@/lib/db/uuid";

export const metadata: Metadata = { title: "Afspraak met de leerling" };

export default async function NoteAgreement({
  params,
}: PageProps<"/casussen/[casus]/ambtskringen/[kring]/afspraak">) {
  const { casus, kring } = await kringHere(await params, ({ mayNote }) => mayNote);
  const { callName } = casus.pupil;
  const back = `/casussen/${casus.id}/ambtskringen`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>Ambtskringen</TextLink>}
      title={`Wat sprak u af met ${callName} over ${KRING_WORDS[kring.kind].the}?`}
      lead={`De situatie: ${kring.situation}.`}
      aside={
        <MarginNote title="Wie dit leest" rule="VIS-8" source="CLB-informatie">
          De leden van deze kring, en {callName} zelf. Wat eerder is opgeschreven, blijft staan.
        </MarginNote>
      }
    >
      <AgreementForm
        casusId={casus.id}
        kringId={kring.id}
        formKey={newId()}
        callName={callName}
        back={back}
      />
    </Page>
  );
}
