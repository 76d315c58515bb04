import type { Metadata } from "next";
import { OfNewVersion } from "@/components/consent/of-new-version";
import { QuestionStep } from "@/components/consent/question-step";
import { draftOf } from "@/app/(medewerker)/casussen/[casus]/toestemming/[consent]/draft";

export const metadata: Metadata = { title: "Toestemming vragen: de vraag" };

export default async function Question({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/vraag">) {
  const { request, child, newVersion } = await draftOf(params);
  const { id, casusId, question, purpose, meaning } = request;
  return (
    <QuestionStep
      casusId={casusId}
      child={child}
      draft={{ id, question, purpose, meaning }}
      begin={newVersion ? <OfNewVersion /> : undefined}
    />
  );
}
