import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuestionStep } from "@/components/consent/question-step";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { viewNewRequest } from "@/lib/consent/draft-view";

export const metadata: Metadata = { title: "Toestemming vragen" };

export default async function NewRequest({ params }: PageProps<"/casussen/[casus]/toestemming/nieuw">) {
  const { hat } = await staffViewer();
  const { casus } = await params;
  const view = isId(casus) ? await viewNewRequest(hat, casus) : null;
  if (view === null) notFound();
  return <QuestionStep casusId={casus} child={view.child} draft={null} />;
}
