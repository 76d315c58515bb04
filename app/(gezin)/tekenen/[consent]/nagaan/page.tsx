import { ChecksStep } from "@/components/consent/form/checks-step";
import { linksOfSigner } from "@/components/consent/form/steps";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("nagaan");

export default async function ChecksPage({ params }: SigningParams) {
  const { asked } = await stepOf(params);
  return <ChecksStep asked={asked} links={linksOfSigner(asked.consentId)} />;
}
