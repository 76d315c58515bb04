import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GuardianSheet } from "@/components/casus/guardian-sheet";
import { ParticipantSheet } from "@/components/casus/participant-sheet";
import { PupilSheet } from "@/components/casus/pupil-sheet";
import { idFrom, managedCasusHere } from "@/lib/casus/here";

export const metadata: Metadata = { title: "Iemand in de casus" };

export default async function Person({ params }: PageProps<"/casussen/[casus]/mensen/[persoon]">) {
  const { casus: segment, persoon } = await params;
  const { casus } = await managedCasusHere(segment);
  const id = idFrom(persoon);
  const guardian = casus.guardians.find((each) => each.id === id);
  const participant = [...casus.participants, ...casus.former].find((each) => each.id === id);
  if (casus.pupil.id === id) return <PupilSheet casus={casus} />;
  if (guardian) return <GuardianSheet casus={casus} guardian={guardian} />;
  if (participant) return <ParticipantSheet casus={casus} person={participant} />;
  notFound();
}
