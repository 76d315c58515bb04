import type { Metadata } from "next";
import { AddMemberForm } from "@/components/ambtskring/add-member-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { choosable, kringHere, todayIn } from "@/lib/ambtskring/here";
import { KRING_WORDS } from "@/lib/ambtskring/kinds";
import { newId } from "@/lib/db/uuid";

export const metadata: Metadata = { title: "In een kring zetten" };

export default async function AddMember({
  params,
}: PageProps<"/casussen/[casus]/ambtskringen/[kring]/toevoegen">) {
  const { casus, kring } = await kringHere(await params, ({ mayAdd }) => mayAdd);
  const back = `/casussen/${casus.id}/ambtskringen`;
  const people = choosable(casus, kring.candidates);
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>Ambtskringen</TextLink>}
      title={`Wie komt er in ${KRING_WORDS[kring.kind].the}?`}
      lead={`De situatie: ${kring.situation}. Wie erbij komt, leest ook wat eerder voor deze kring is geschreven.`}
      aside={
        <MarginNote title="Wie dit hoort" rule="ACT-4" source="CLB-informatie">
          De leden en {casus.pupil.callName} krijgen meteen bericht. Kijk eerst naar wat u met{" "}
          {casus.pupil.callName} afsprak.
        </MarginNote>
      }
    >
      {people.length === 0 ? (
        <p>Niemand anders van de casus past in deze kring.</p>
      ) : (
        <AddMemberForm
          casusId={casus.id}
          kringId={kring.id}
          formKey={newId()}
          people={people}
          today={todayIn(casus)}
          back={back}
        />
      )}
    </Page>
  );
}
