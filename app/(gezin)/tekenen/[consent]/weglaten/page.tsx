import { KeepStep } from "@/components/consent/form/keep-step";
import { linksOfSigner } from "@/components/consent/form/steps";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("weglaten");

export default async function LeaveOutPage({ params }: SigningParams) {
  const { asked } = await stepOf(params);
  return <KeepStep asked={asked} links={linksOfSigner(asked.consentId)} />;
}
