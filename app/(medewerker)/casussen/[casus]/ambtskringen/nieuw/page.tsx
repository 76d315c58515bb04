import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MakeKringForm } from "@/components/ambtskring/make-kring-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { choosable, kringenHere, todayIn } from "@/lib/ambtskring/here";
import { newId } from "@/lib/db/uuid";

export const metadata: Metadata = { title: "Een kring maken" };

export default async function MakeKring({ params }: PageProps<"/casussen/[casus]/ambtskringen/nieuw">) {
  const { casus, view } = await kringenHere((await params).casus);
  if (view.firstMembers === null) notFound();
  const back = `/casussen/${casus.id}/ambtskringen`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>Ambtskringen</TextLink>}
      title={`Wie op school mag iets weten over ${casus.pupil.callName}?`}
      aside={
        <MarginNote title="Wie erin staat" rule="ACT-4" source="CLB-informatie">
          <p>U maakt de kring, en zet uzelf er niet in. Daarna zet alleen een lid er iemand bij.</p>
          {casus.framework === "vl" ? (
            <p>In de cel leerlingenbegeleiding en de zorgcel kan ook het CLB staan. In de andere niet.</p>
          ) : (
            <p>In een kring staat wie op uw school werkt. Met anderen deelt u met toestemming.</p>
          )}
        </MarginNote>
      }
    >
      <MakeKringForm
        casusId={casus.id}
        formKey={newId()}
        people={choosable(casus, Object.values(view.firstMembers).flat())}
        today={todayIn(casus)}
        back={back}
      />
    </Page>
  );
}
