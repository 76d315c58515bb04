import type { Metadata } from "next";
import { KeepAsTemplate } from "@/components/consent/keep-as-template";
import { RequestText } from "@/components/consent/request-text";
import { SendStep } from "@/components/consent/send-step";
import { WouldSee } from "@/components/consent/would-see";
import { draftOf } from "@/app/(medewerker)/casussen/[casus]/toestemming/[consent]/draft";
import { signersToAsk } from "@/lib/consent/signers-to-ask";

export const metadata: Metadata = { title: "Toestemming vragen: nakijken" };

export default async function Check({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/nakijken">) {
  const { request, signing, people, mistake, wouldSee, mayKeep } = await draftOf(params);
  const { id, casusId } = request;
  const step = (name: string) => `/casussen/${casusId}/toestemming/${id}/${name}`;
  return (
    <SendStep
      casusId={casusId}
      consentId={id}
      mistake={mistake === null ? null : { href: step(mistake.step), message: mistake.message }}
      signers={signing === null ? [] : signersToAsk(signing.plan, signing.routes, people)}
    >
      <RequestText request={request} edit={step} />
      {mistake === null ? <WouldSee request={request} seen={wouldSee} /> : null}
      {mayKeep ? <KeepAsTemplate href={step("voorbeeld")} /> : null}
    </SendStep>
  );
}
