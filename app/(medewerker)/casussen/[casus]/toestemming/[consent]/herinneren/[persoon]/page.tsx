import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RemindForm } from "@/components/consent/remind-form";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { viewReminding } from "@/lib/consent/reminding-view";

export const metadata: Metadata = { title: "Herinneren" };

export default async function Remind({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/herinneren/[persoon]">) {
  const { hat } = await staffViewer();
  const { casus, consent, persoon } = await params;
  const view = [casus, consent, persoon].every(isId)
    ? await viewReminding(hat, casus, consent, persoon)
    : null;
  if (view === null) notFound();
  return <RemindForm casusId={casus} consentId={consent} personId={persoon} view={view} />;
}
