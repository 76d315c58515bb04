import { useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { Page } from "@/components/ui/page";
import { emptyDraft } from "@/lib/consent/answer-schema";
import type { Asked } from "@/lib/consent/answer-view";
import { addressIn } from "@/lib/consent/form";
import { sourceAt } from "@/lib/policy/rules";
import { ChecksForm } from "./checks-form";
import { FormFrame } from "./frame";
import { checksLeft } from "./sentence";
import type { StepLinks } from "./steps";

/** Step 3: the four checks. */
export function ChecksStep({ asked, links }: { asked: Asked; links: StepLinks }) {
  const t = useTranslations("tekenen.nagaan");
  const { consentId, form, draft } = asked;
  const you = addressIn(form);
  const { leftOut, checks } = draft?.content ?? emptyDraft;
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
          links={links}
          you={you}
          checks={checksLeft(form, leftOut)}
          ticked={checks}
        />
      </Page>
    </FormFrame>
  );
}
