import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskForm } from "@/components/consent/ask-form";
import { staffViewer } from "@/lib/auth/viewer";
import { viewAsking } from "@/lib/consent/asking-view";
import { isId } from "@/lib/consent/ids";

export const metadata: Metadata = { title: "De vraag stellen" };

export default async function Ask({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/vragen/[persoon]">) {
  const { hat } = await staffViewer();
  const { casus, consent, persoon } = await params;
  const view = [casus, consent, persoon].every(isId) ? await viewAsking(hat, casus, consent, persoon) : null;
  if (view === null) notFound();
  return <AskForm casusId={casus} consentId={consent} view={view} />;
}
