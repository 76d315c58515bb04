import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordForm } from "@/components/consent/record-form";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { viewRecording } from "@/lib/consent/recording-view";

export const metadata: Metadata = { title: "Een antwoord vastleggen" };

export default async function Record({
  params,
  searchParams,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/vastleggen">) {
  const { hat } = await staffViewer();
  const { casus, consent } = await params;
  const { wie } = await searchParams;
  const view = isId(casus) && isId(consent) ? await viewRecording(hat, casus, consent) : null;
  if (view === null) notFound();
  const asked = view.signers.some(({ id }) => id === wie) ? wie : undefined;
  return <RecordForm view={view} person={typeof asked === "string" ? asked : null} />;
}
