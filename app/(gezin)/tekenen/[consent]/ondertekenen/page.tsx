import { redirect } from "next/navigation";
import { SignStep } from "@/components/consent/form/sign-step";
import { linksOfSigner } from "@/components/consent/form/steps";
import { isFreshProof } from "@/lib/auth/proof";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("ondertekenen");

export default async function SignPage({ params }: SigningParams) {
  const { viewer, asked } = await stepOf(params);
  const { consentId, draft } = asked;
  const choice = draft?.content.choice;
  // An old tab, or an answer that was signed already: there is nothing here to sign.
  if (!draft || !choice || choice === "talk") redirect(`/tekenen/${consentId}`);
  return (
    <SignStep
      asked={asked}
      answer={draft}
      choice={choice}
      name={viewer.name}
      links={linksOfSigner(consentId)}
      proven={isFreshProof(viewer)}
    />
  );
}
