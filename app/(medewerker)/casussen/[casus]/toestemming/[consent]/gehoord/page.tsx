import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HearingPage } from "@/components/consent/hearing-page";
import { staffViewer } from "@/lib/auth/viewer";
import { viewHearing } from "@/lib/consent/heard-view";
import { isId } from "@/lib/consent/ids";

export const metadata: Metadata = { title: "Gehoord" };

export default async function Hearing({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/gehoord">) {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  const view = isId(casus) && isId(consent) ? await viewHearing(hat, casus, consent) : null;
  if (view === null) notFound();
  return <HearingPage casusId={casus} consentId={consent} view={view} />;
}
