import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HandOverForm } from "@/components/consent/hand-over-form";
import { staffViewer } from "@/lib/auth/viewer";
import { viewHandOver } from "@/lib/consent/hand-over-view";
import { isId } from "@/lib/consent/ids";

export const metadata: Metadata = { title: "Aan tafel tekenen" };

export default async function HandOver({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/aan-tafel/[persoon]">) {
  const { hat } = await staffViewer();
  const { casus, consent, persoon } = await params;
  const view = [casus, consent, persoon].every(isId)
    ? await viewHandOver(hat, casus, consent, persoon)
    : null;
  if (view === null) notFound();
  return <HandOverForm view={view} />;
}
