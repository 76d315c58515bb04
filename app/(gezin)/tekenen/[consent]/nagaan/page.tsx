import { getTranslations } from "next-intl/server";
import { ChecksForm } from "@/components/consent/form/checks-form";
import { checksLeft } from "@/components/consent/form/sentence";
import { FormFrame } from "@/components/consent/form/frame";
import { FamilyNote } from "@/components/shell/family-note";
import { Page } from "@/components/ui/page";
import { emptyDraft } from "@/lib/consent/answer-schema";
import { addressIn } from "@/lib/consent/form";
import { sourceAt } from "@/lib/policy/rules";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("nagaan");

export default async function ChecksPage({ params }: SigningParams) {
  const { asked } = await stepOf(params);
  const t = await getTranslations("tekenen.nagaan");
  const { consentId, form, draft } = asked;
  const you = addressIn(form);
  return (
    <FormFrame form={form} step={3}>
      <Page
        layout="brievenblad"
        title={t("kop")}
        aside={
          <FamilyNote
            title={t("waaromKop")}
            source={sourceAt("ANS-2", form.framework, asked.at.getTime())}
            rule="ANS-2"
          >
            {t("waarom", { you })}
          </FamilyNote>
        }
      >
        <p>{t("uitleg", { you, asker: form.asker.name })}</p>
        <ChecksForm
          consent={consentId}
          you={you}
          checks={checksLeft(form, (draft?.content ?? emptyDraft).leftOut)}
          ticked={(draft?.content ?? emptyDraft).checks}
        />
      </Page>
    </FormFrame>
  );
}
