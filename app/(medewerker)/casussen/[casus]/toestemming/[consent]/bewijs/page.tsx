import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskersEvidence } from "@/components/consent/evidence/askers-evidence";
import { staffViewer } from "@/lib/auth/viewer";
import { readAskerRecord } from "@/lib/consent/asker-record";
import { isId } from "@/lib/consent/ids";

export const metadata: Metadata = { title: "Bewijs" };

export default async function AskersEvidencePage({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/bewijs">) {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  const record = isId(casus) && isId(consent) ? await readAskerRecord(hat, casus, consent) : null;
  if (record === null) notFound();
  return <AskersEvidence here={`/casussen/${casus}/toestemming/${consent}`} record={record} />;
}
