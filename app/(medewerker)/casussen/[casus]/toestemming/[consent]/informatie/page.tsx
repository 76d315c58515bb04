import type { Metadata } from "next";
import { InformationStep } from "@/components/consent/information-step";
import { draftOf } from "@/app/(medewerker)/casussen/[casus]/toestemming/[consent]/draft";

export const metadata: Metadata = { title: "Toestemming vragen: welke informatie" };

export default async function Information({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/informatie">) {
  const { request } = await draftOf(params);
  return <InformationStep casusId={request.casusId} consentId={request.id} categories={request.categories} />;
}
