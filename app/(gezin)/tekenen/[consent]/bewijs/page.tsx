import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnEvidence } from "@/components/consent/evidence/own-evidence";
import { familyViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { readSignerCopy } from "@/lib/consent/signer-copy";

export const metadata: Metadata = { title: "Bewijs" };

export default async function OwnEvidencePage({ params }: PageProps<"/tekenen/[consent]/bewijs">) {
  const { hat } = await familyViewer();
  const { consent } = await params;
  const copy = isId(consent) ? await readSignerCopy(hat, consent) : null;
  if (copy === null) notFound();
  return <OwnEvidence {...copy} />;
}
