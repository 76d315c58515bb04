import { redirect } from "next/navigation";
import { AnswerStep } from "@/components/consent/form/answer-step";
import { linksOfSigner } from "@/components/consent/form/steps";
import { isFreshProof } from "@/lib/auth/proof";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("antwoord");

export default async function AnswerPage({ params }: SigningParams) {
  const { viewer, asked } = await stepOf(params);
  const { consentId, draft } = asked;
  // An old tab, an answer that was signed already, or the letter was not read yet: there is nothing here to sign.
  if (!draft) redirect(`/tekenen/${consentId}`);
  return (
    <AnswerStep
      asked={asked}
      draft={draft}
      name={viewer.name}
      links={linksOfSigner(consentId)}
      proven={isFreshProof(viewer)}
    />
  );
}
