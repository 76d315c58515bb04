import { useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { Page } from "@/components/ui/page";
import { emptyDraft } from "@/lib/consent/answer-schema";
import type { Asked } from "@/lib/consent/answer-view";
import { addressIn } from "@/lib/consent/form";
import { FormFrame } from "./frame";
import { KeepForm } from "./keep-form";
import type { StepLinks } from "./steps";

/** Step 2: what and whom to leave out. */
export function KeepStep({ asked, links }: { asked: Asked; links: StepLinks }) {
  const t = useTranslations("tekenen.weglaten");
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
          links={links}
          you={you}
          parts={{ categories, recipients, disclosers, period, language }}
          leftOut={(draft?.content ?? emptyDraft).leftOut}
        />
      </Page>
    </FormFrame>
  );
}
