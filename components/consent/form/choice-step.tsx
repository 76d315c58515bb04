import { useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { Page } from "@/components/ui/page";
import { emptyDraft } from "@/lib/consent/answer-schema";
import type { Asked } from "@/lib/consent/answer-view";
import { addressIn } from "@/lib/consent/form";
import { ChoiceForm } from "./choice-form";
import { FormFrame } from "./frame";
import { withoutWords } from "./sentence";
import type { StepLinks } from "./steps";

/** Step 4: the answer. */
export function ChoiceStep({ asked, links }: { asked: Asked; links: StepLinks }) {
  const t = useTranslations("tekenen.antwoord");
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
          links={links}
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
