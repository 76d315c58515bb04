import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordPage } from "@/components/officer/record-page";
import { RequestPage } from "@/components/officer/request-page";
import { staffViewer } from "@/lib/auth/viewer";
import { idFrom } from "@/lib/casus/here";
import { newId } from "@/lib/db/uuid";
import { readRecord } from "@/lib/officer/record";
import { readRequestHead } from "@/lib/officer/requests";

export const metadata: Metadata = { title: "Dossier van een vraag" };

export default async function OfficerRequest({ params }: PageProps<"/functionaris/dossier/[consent]">) {
  const { hat } = await staffViewer();
  const consent = idFrom((await params).consent);
  const record = await readRecord(hat, consent);
  if (record !== null) return <RecordPage record={record} />;
  const found = await readRequestHead(hat, consent);
  if (!found) notFound();
  return <RequestPage {...found} formKey={newId()} />;
}
