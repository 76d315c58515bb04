import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FormFrame } from "@/components/consent/form/frame";
import { KeepForm } from "@/components/consent/form/keep-form";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { emptyDraft } from "@/lib/consent/answer-schema";
import { addressIn } from "@/lib/consent/form";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";

export const metadata: Metadata = { title: "Weglaten" };

export default async function LeaveOutPage({ params }: SigningParams) {
  const { asked } = await stepOf(params);
  const t = await getTranslations("tekenen.weglaten");
  const { consentId, form, draft } = asked;
  const { categories, recipients, disclosers, period } = form;
  const you = addressIn(form);
  return (
    <FormFrame form={form} step={2}>
      <Page
        layout="brievenblad"
        title={t("kop", { you })}
        aside={
          <MarginNote title={t("goedTeWeten")} rule="SCOPE-1">
            {t("ookVoorAnderen", { you })}
          </MarginNote>
        }
      >
        <p>{t("uitleg")}</p>
        <KeepForm
          consent={consentId}
          you={you}
          parts={{ categories, recipients, disclosers, period }}
          leftOut={(draft?.content ?? emptyDraft).leftOut}
        />
      </Page>
    </FormFrame>
  );
}
