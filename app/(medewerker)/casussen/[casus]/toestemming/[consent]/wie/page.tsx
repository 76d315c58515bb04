import type { Metadata } from "next";
import { PartiesStep } from "@/components/consent/parties-step";
import { draftOf } from "@/app/(medewerker)/casussen/[casus]/toestemming/[consent]/draft";

export const metadata: Metadata = { title: "Toestemming vragen: van wie aan wie" };

export default async function Parties({ params }: PageProps<"/casussen/[casus]/toestemming/[consent]/wie">) {
  const { request, choice } = await draftOf(params);
  return (
    <PartiesStep
      casusId={request.casusId}
      consentId={request.id}
      choice={choice}
      disclosers={request.disclosers.map(({ id }) => id)}
      recipients={request.recipients}
    />
  );
}
