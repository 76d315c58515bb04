import type { Metadata } from "next";
import { PeriodStep } from "@/components/consent/period-step";
import { draftOf } from "@/app/(medewerker)/casussen/[casus]/toestemming/[consent]/draft";
import { dayAt, lastDayBefore } from "@/lib/calendar/day";

export const metadata: Metadata = { title: "Toestemming vragen: tot wanneer en hoe" };

export default async function Period({
  params,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/wanneer">) {
  const { request } = await draftOf(params);
  const { id, casusId, framework, validFrom, validUntil, how, whatFollowsYes, whatFollowsNo } = request;
  return (
    <PeriodStep
      casusId={casusId}
      consentId={id}
      from={dayAt(framework, validFrom)}
      until={lastDayBefore(framework, validUntil)}
      how={how}
      whatFollowsYes={whatFollowsYes}
      whatFollowsNo={whatFollowsNo}
    />
  );
}
