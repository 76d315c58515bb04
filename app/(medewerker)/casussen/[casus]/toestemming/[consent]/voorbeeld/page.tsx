import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeepTemplate } from "@/components/consent/keep-template";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { viewKeeping } from "@/lib/consent/template-view";

export const metadata: Metadata = { title: "Bewaren als voorbeeld" };

export default async function Keep({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/voorbeeld">) {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  const view = isId(casus) && isId(consent) ? await viewKeeping(hat, casus, consent) : null;
  if (view === null) notFound();
  return <KeepTemplate casusId={casus} consentId={consent} view={view} />;
}
