import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { QuestionStep } from "@/components/consent/question-step";
import { TemplateChoice } from "@/components/consent/template-choice";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { viewNewRequest } from "@/lib/consent/draft-view";

export const metadata: Metadata = { title: "Toestemming vragen" };

export default async function NewRequest({
  params,
  searchParams,
}: PageProps<"/casussen/[casus]/toestemming/nieuw">) {
  const { hat } = await staffViewer();
  const { casus } = await params;
  const { voorbeeld } = await searchParams;
  const template = typeof voorbeeld === "string" ? voorbeeld : null;
  const view = isId(casus) ? await viewNewRequest(hat, casus, template) : null;
  if (view === null) notFound();
  const { child, templates, chosen } = view;
  return (
    <QuestionStep
      key={chosen?.id}
      casusId={casus}
      child={child}
      draft={null}
      begin={<TemplateChoice casusId={casus} templates={templates} chosen={chosen} />}
      template={chosen}
    />
  );
}
