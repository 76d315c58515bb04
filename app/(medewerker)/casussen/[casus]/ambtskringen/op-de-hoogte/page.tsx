import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InquiryForm } from "@/components/ambtskring/inquiry-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { kringenHere } from "@/lib/ambtskring/here";
import { newId } from "@/lib/db/uuid";

export const metadata: Metadata = { title: "Op de hoogte zijn" };

export default async function Inquire({ params }: PageProps<"/casussen/[casus]/ambtskringen/op-de-hoogte">) {
  const { casus, view } = await kringenHere((await params).casus);
  if (!view.mayInquire) notFound();
  const back = `/casussen/${casus.id}/ambtskringen`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>Ambtskringen</TextLink>}
      title={`U kunt vragen om op de hoogte te zijn over ${casus.pupil.callName}.`}
      lead="U leest dan wat collega’s met ambtsgeheim voor die kring schreven en schrijven. Wie beroepsgeheim heeft, houdt dat: wat zij schrijven, leest u niet. Wat buiten die kring staat, verandert niet."
      aside={
        <MarginNote title="Wie dit ziet" rule={["KRG-2", "VIS-8"]} source="CLB-informatie">
          De kring en {casus.pupil.callName} krijgen bericht. Zij lezen dat u vroeg, waarom, en tot wanneer.
        </MarginNote>
      }
    >
      <InquiryForm casusId={casus.id} formKey={newId()} back={back} />
    </Page>
  );
}
