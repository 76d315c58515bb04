import { notFound } from "next/navigation";
import { OwnEvidence } from "@/components/consent/evidence/own-evidence";
import { familyViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { readSignerCopy } from "@/lib/consent/signer-copy";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("vastgelegd");

export default async function OwnEvidencePage({ params }: PageProps<"/tekenen/[consent]/bewijs">) {
  const { hat, language } = await familyViewer();
  const { consent } = await params;
  const copy = isId(consent) ? await readSignerCopy(hat, consent, language) : null;
  if (copy === null) notFound();
  return <OwnEvidence {...copy} language={language} />;
}
