import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MoveMemberForm } from "@/components/ambtskring/move-member-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { kringenHere, todayIn } from "@/lib/ambtskring/here";
import { KRING_WORDS } from "@/lib/ambtskring/kinds";
import { idFrom } from "@/lib/casus/here";
import { newId } from "@/lib/db/uuid";

export const metadata: Metadata = { title: "Verplaatsen" };

export default async function MoveMember({
  params,
}: PageProps<"/casussen/[casus]/ambtskringen/leden/[lid]">) {
  const { casus: segment, lid } = await params;
  const { casus, view } = await kringenHere(segment);
  const memberId = idFrom(lid);
  const kring = view.kringen.find(({ members }) => members.some(({ id }) => id === memberId));
  const member = kring?.members.find(({ id }) => id === memberId);
  const over = member !== undefined && member.until !== null && member.until <= casus.now;
  if (kring === undefined || member === undefined || !kring.mayEnd || over) notFound();
  const back = `/casussen/${casus.id}/ambtskringen`;
  const others = view.kringen.filter(
    ({ id, mayAdd, candidates }) => id !== kring.id && mayAdd && candidates.includes(member.personId),
  );
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>Ambtskringen</TextLink>}
      title={`${member.person.name} staat in ${KRING_WORDS[kring.kind].the}.`}
      lead={`De situatie: ${kring.situation}.`}
      aside={
        <MarginNote title="Niets verdwijnt" rule="ACT-4">
          Wie erin stond, en van wanneer tot wanneer, blijft te zien. De leden en {casus.pupil.callName}{" "}
          krijgen bericht.
        </MarginNote>
      }
    >
      <MoveMemberForm
        casusId={casus.id}
        memberId={member.id}
        formKey={newId()}
        kringen={others.map(({ id, kind, situation }) => ({ id, name: KRING_WORDS[kind].name, situation }))}
        today={todayIn(casus)}
        back={back}
      />
    </Page>
  );
}
