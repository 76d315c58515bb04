import { getTranslations } from "next-intl/server";
import { ChoiceForm } from "@/components/consent/form/choice-form";
import { FormFrame } from "@/components/consent/form/frame";
import { withoutWords } from "@/components/consent/form/sentence";
import { FamilyNote } from "@/components/shell/family-note";
import { Page } from "@/components/ui/page";
import { emptyDraft } from "@/lib/consent/answer-schema";
import { addressIn } from "@/lib/consent/form";
import { stepOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("antwoord");

export default async function ChoicePage({ params }: SigningParams) {
  const { asked } = await stepOf(params);
  const t = await getTranslations("tekenen.antwoord");
  const { consentId, form, draft } = asked;
  const you = addressIn(form);
  const [block] = form.blocks;
  if (!block) throw new Error("A form for a signer without the signer's part.");
  const content = draft?.content ?? emptyDraft;
  return (
    <FormFrame form={form} step={4}>
      <Page
        layout="brievenblad"
        title={t("kop", { you })}
        aside={
          <>
            <FamilyNote title={t("blijftKop", { you })} rule={["VIS-4", "VIS-5"]}>
              {t("blijft", { you })}
            </FamilyNote>
            <FamilyNote title={t("neeKop")}>{form.follows.no.at(-1)}</FamilyNote>
          </>
        }
      >
        <ChoiceForm
          consent={consentId}
          you={you}
          choices={form.choices}
          block={block}
          draft={content}
          without={withoutWords(form, content.leftOut)}
          child={form.child.firstName}
          asker={form.asker.name}
        />
      </Page>
    </FormFrame>
  );
}
