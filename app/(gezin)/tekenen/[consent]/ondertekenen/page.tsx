import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormFrame } from "@/components/consent/form/frame";
import { proofAddress } from "@/components/consent/form/refusal";
import { AnswerSentence } from "@/components/consent/form/sentence";
import { SignForm } from "@/components/consent/form/sign-form";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { FamilyNote } from "@/components/shell/family-note";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Quote } from "@/components/ui/quote";
import { isFreshProof } from "@/lib/auth/proof";
import { shownDigest } from "@/lib/consent/answer";
import { speaksForOther } from "@/lib/consent/answer-check";
import { instantIn } from "@/lib/i18n/dates";
import { addressIn } from "@/lib/consent/form";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("ondertekenen");

export default async function SignPage({ params }: SigningParams) {
  const { viewer, asked } = await stepOf(params);
  const t = await getTranslations("tekenen.ondertekenen");
  const { consentId, form, draft } = asked;
  const you = addressIn(form);
  const choice = draft?.content.choice;
  // An old tab, or an answer that was signed already: there is nothing here to sign.
  if (!draft || !choice || choice === "talk") redirect(`/tekenen/${consentId}`);
  const { content } = draft;
  return (
    <FormFrame form={form} step={5}>
      <Page
        layout="brievenblad"
        title={t("kop", { you })}
        aside={<FamilyNote title={t("daarnaKop")}>{t("daarna", { you })}</FamilyNote>}
      >
        <Quote upright>
          <p>
            <AnswerSentence parts={form} choice={choice} leftOut={content.leftOut} name={viewer.name} />
          </p>
          {form.blocks[0]?.asks.forOther && choice !== "no" ? (
            <p>{speaksForOther(form, content) ? t("ookAnder") : t("alleenZelf", { you })}</p>
          ) : null}
        </Quote>
        {content.remark === "" ? null : (
          <p>
            <strong>{t("opmerking", { you })}.</strong> {content.remark}{" "}
            <span className="zacht">
              {content.remarkForAsker
                ? t("opmerkingGelezen", { asker: form.asker.name })
                : t("opmerkingEigen", { you })}
            </span>
          </p>
        )}
        {isFreshProof(viewer) || asked.atTable === "pin" ? (
          <SignForm
            consent={consentId}
            you={you}
            name={viewer.name}
            signing={{ key: draft.id, shown: shownDigest(form, content), language: form.language }}
            date={instantIn(form.language, form.framework, asked.at)}
            withPin={asked.atTable === "pin"}
          />
        ) : (
          <Notice kind="wacht" title={t("bewijsKop", { you })}>
            <p>{t("bewijs", { you })}</p>
            <Actions>
              <Button href={proofAddress(`${consentId}/ondertekenen`)}>{t("bewijsKnop")}</Button>
              <Button kind="text" href={`/tekenen/${consentId}/antwoord`}>
                {t("terug")}
              </Button>
            </Actions>
          </Notice>
        )}
      </Page>
    </FormFrame>
  );
}
