import { ChoiceStep } from "@/components/consent/form/choice-step";
import { linksOfSigner } from "@/components/consent/form/steps";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("antwoord");

export default async function ChoicePage({ params }: SigningParams) {
  const { asked } = await stepOf(params);
  return <ChoiceStep asked={asked} links={linksOfSigner(asked.consentId)} />;
}
