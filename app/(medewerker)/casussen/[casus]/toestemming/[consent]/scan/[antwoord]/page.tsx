import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ScanPage } from "@/components/consent/scan-page";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { viewScanning } from "@/lib/consent/recording-view";
import { sentenceFor } from "@/lib/result/refusal";

export const metadata: Metadata = { title: "De scan toevoegen" };

const MISTAKES: Record<string, string> = {
  "te-groot": "Een scan is hoogstens 10 MB groot. Maak een kleinere.",
  soort: "Kies een PDF, of een foto als PNG of JPEG.",
  leeg: "Kies eerst een bestand.",
};

export default async function Scan({
  params,
  searchParams,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/scan/[antwoord]">) {
  const { hat } = await staffViewer();
  const { casus, consent, antwoord } = await params;
  const { fout } = await searchParams;
  const view = [casus, consent, antwoord].every(isId)
    ? await viewScanning(hat, casus, consent, antwoord)
    : null;
  if (view === null) notFound();
  const mistake = typeof fout === "string" ? (MISTAKES[fout] ?? sentenceFor({ code: "not-allowed" })) : null;
  return <ScanPage casusId={casus} consentId={consent} responseId={antwoord} view={view} mistake={mistake} />;
}
