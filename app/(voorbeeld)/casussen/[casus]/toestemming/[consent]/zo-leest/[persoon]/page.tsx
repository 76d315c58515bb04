import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewPage } from "@/components/consent/preview-page";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { viewPreview } from "@/lib/consent/preview";

export const metadata: Metadata = { title: "Zo leest wie tekent het" };

export default async function AsReadBySigner({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/zo-leest/[persoon]">) {
  const { hat } = await staffViewer();
  const { casus, consent, persoon } = await params;
  const preview = [casus, consent, persoon].every(isId)
    ? await viewPreview(hat, casus, consent, persoon)
    : null;
  if (preview === null) notFound();
  const request = `/casussen/${casus}/toestemming/${consent}`;
  const back = preview.draft
    ? { href: `${request}/nakijken`, label: "Terug naar nakijken" }
    : { href: request, label: "Terug naar de vraag" };
  return <PreviewPage preview={preview} back={back} />;
}
