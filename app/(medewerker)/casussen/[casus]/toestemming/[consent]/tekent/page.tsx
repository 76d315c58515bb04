import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RequestLead } from "@/components/consent/request-lead";
import { SignersStep } from "@/components/consent/signers-step";
import { draftOf } from "@/app/(medewerker)/casussen/[casus]/toestemming/[consent]/draft";
import { ruleOf, sourceAt } from "@/lib/policy/rules";

export const metadata: Metadata = { title: "Toestemming vragen: wie tekent" };

export default async function Signers({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/tekent">) {
  const { request, signing } = await draftOf(params);
  const { id, casusId, framework } = request;
  // Who decides depends on who shares with whom.
  if (signing === null) redirect(`/casussen/${casusId}/toestemming/${id}/wie`);
  return (
    <SignersStep
      casusId={casusId}
      consentId={id}
      lead={<RequestLead request={request} />}
      words={signing.words}
      because={request.bothGuardiansBecause}
      severalGuardians={signing.plan.signers.filter(({ kind }) => kind !== "child").length > 1}
      exceptionReason={{
        says: ruleOf("GRD-2").says,
        source: sourceAt("GRD-2", framework, request.validFrom.getTime()),
        rules: ["GRD-2"],
      }}
      aboutHome={request.categories.some(({ category }) => category === "gezin")}
      authority={signing.authority}
      courtLimits={signing.courtLimits}
    />
  );
}
