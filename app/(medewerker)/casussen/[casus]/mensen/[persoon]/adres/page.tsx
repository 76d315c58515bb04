import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AddressForm } from "@/components/casus/address-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { idFrom, managedCasusHere } from "@/lib/casus/here";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { writtenMobile } from "@/lib/person/mobile";

export const metadata: Metadata = { title: "Adres" };

export default async function CorrectAddress({
  params,
}: PageProps<"/casussen/[casus]/mensen/[persoon]/adres">) {
  const { casus: segment, persoon } = await params;
  const { casus } = await managedCasusHere(segment);
  const id = idFrom(persoon);
  const person = [casus.pupil, ...casus.guardians].find((each) => each.id === id);
  if (!person) notFound();
  const back = `/casussen/${casus.id}/mensen/${id}`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>{person.name}</TextLink>}
      title={person.address ? `Wat is het goede adres van ${person.name}?` : `Hoe bereikt u ${person.name}?`}
      aside={
        <MarginNote title="Wat er gebeurt" rule="VIS-9">
          Links die naar het oude adres gingen, werken niet meer. Naar het oude adres gaat een bericht dat het
          veranderd is.
        </MarginNote>
      }
    >
      <AddressForm
        casusId={casus.id}
        personId={id}
        email={person.address?.email ?? ""}
        mobile={writtenMobile(person.address?.mobile ?? "")}
        language={person.address?.language ?? DEFAULT_LOCALE}
        back={back}
      />
    </Page>
  );
}
