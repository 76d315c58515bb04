import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GuardianSheet } from "@/components/casus/guardian-sheet";
import { ParticipantSheet } from "@/components/casus/participant-sheet";
import { PupilSheet } from "@/components/casus/pupil-sheet";
import { idFrom, managedCasusHere } from "@/lib/casus/here";
import { viewOwnPages } from "@/lib/casus/own-pages-view";

export const metadata: Metadata = { title: "Iemand in de casus" };

export default async function Person({ params }: PageProps<"/casussen/[casus]/mensen/[persoon]">) {
  const { casus: segment, persoon } = await params;
  const { casus, viewer } = await managedCasusHere(segment);
  const id = idFrom(persoon);
  const guardian = casus.guardians.find((each) => each.id === id);
  const participant = [...casus.participants, ...casus.former].find((each) => each.id === id);
  if (participant) return <ParticipantSheet casus={casus} person={participant} />;
  if (casus.pupil.id !== id && guardian === undefined) notFound();
  const ownPages = await viewOwnPages(viewer.hat, casus.id, id);
  if (guardian) return <GuardianSheet casus={casus} guardian={guardian} ownPages={ownPages} />;
  return <PupilSheet casus={casus} ownPages={ownPages} />;
}
