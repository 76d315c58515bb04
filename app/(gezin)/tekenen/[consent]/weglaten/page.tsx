import { getTranslations } from "next-intl/server";
import { FormFrame } from "@/components/consent/form/frame";
import { KeepForm } from "@/components/consent/form/keep-form";
import { FamilyNote } from "@/components/shell/family-note";
import { Page } from "@/components/ui/page";
import { emptyDraft } from "@/lib/consent/answer-schema";
import { addressIn } from "@/lib/consent/form";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("weglaten");

export default async function LeaveOutPage({ params }: SigningParams) {
  const { asked } = await stepOf(params);
  const t = await getTranslations("tekenen.weglaten");
  const { consentId, form, draft } = asked;
  const { categories, recipients, disclosers, period, language } = form;
  const you = addressIn(form);
  return (
    <FormFrame form={form} step={2}>
      <Page
        layout="brievenblad"
        title={t("kop", { you })}
        aside={
          <FamilyNote title={t("goedTeWeten")} rule="SCOPE-1">
            {t("ookVoorAnderen", { you })}
          </FamilyNote>
        }
      >
        <p>{t("uitleg")}</p>
        <KeepForm
          consent={consentId}
          you={you}
          parts={{ categories, recipients, disclosers, period, language }}
          leftOut={(draft?.content ?? emptyDraft).leftOut}
        />
      </Page>
    </FormFrame>
  );
}
