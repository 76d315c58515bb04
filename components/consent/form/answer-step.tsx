import { useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { leftOutIn, shownDigest } from "@/lib/consent/answer";
import type { KeptDraft } from "@/lib/consent/answer-draft";
import type { Asked } from "@/lib/consent/answer-view";
import { addressIn, type ConsentForm } from "@/lib/consent/form";
import { instantIn } from "@/lib/i18n/dates";
import { sourceAt } from "@/lib/policy/rules";
import { AnswerForm } from "./answer-form";
import { FormFrame } from "./frame";
import { proofAddress } from "./proof-address";
import type { StepLinks } from "./steps";

type AnswerStepProps = {
  asked: Asked;
  /** What was kept of the letter. */
  draft: KeptDraft;
  name: string;
  links: StepLinks;
  /** Who signs has shown a moment ago who they are (SECURITY D5); with a PIN it is typed beside the signature. */
  proven: boolean;
};

/** After the letter: the four checks, the answer, and the name under it. */
export function AnswerStep({ asked, draft, name, links, proven }: AnswerStepProps) {
  const t = useTranslations("tekenen");
  const { consentId, form, atTable } = asked;
  const you = addressIn(form);
  const [block] = form.blocks;
  if (!block) throw new Error("A form for a signer without the signer's part.");
  const { categories, recipients, disclosers, period, language, checks, choices } = form;
  return (
    <FormFrame form={form} step={2}>
      <Page
        layout="brievenblad"
        title={t("antwoord.kop", { you })}
        aside={<Margin form={form} at={asked.at} />}
      >
        {proven || atTable === "pin" ? (
          <AnswerForm
            consent={consentId}
            links={links}
            you={you}
            name={name}
            parts={{ categories, recipients, disclosers, period, language }}
            checks={checks}
            choices={choices}
            block={block}
            draft={draft.content}
            child={form.child.firstName}
            asker={form.asker.name}
            signing={{ key: draft.id, shown: shownDigest(form, leftOutIn(draft.content)) }}
            date={instantIn(language, form.framework, asked.at)}
            withPin={atTable === "pin"}
          />
        ) : (
          <Notice kind="wacht" title={t("ondertekenen.bewijsKop", { you })}>
            <p>{t("ondertekenen.bewijs", { you })}</p>
            <Actions>
              <Button href={proofAddress(`${consentId}/antwoord`)}>{t("ondertekenen.bewijsKnop")}</Button>
              <Button kind="text" href={links.brief}>
                {t("antwoord.terug")}
              </Button>
            </Actions>
          </Notice>
        )}
      </Page>
    </FormFrame>
  );
}

function Margin({ form, at }: { form: ConsentForm; at: Date }) {
  const t = useTranslations("tekenen");
  const you = addressIn(form);
  return (
    <>
      <FamilyNote
        title={t("nagaan.waaromKop")}
        source={sourceAt("ANS-2", form.framework, at.getTime())}
        rule="ANS-2"
      >
        {t("nagaan.waarom", { you })}
      </FamilyNote>
      <FamilyNote title={t("antwoord.neeKop")}>{form.follows.no.at(-1)}</FamilyNote>
      <FamilyNote title={t("antwoord.blijftKop", { you })} rule={["VIS-4", "VIS-5"]}>
        {t("antwoord.blijft", { you })}
      </FamilyNote>
      <FamilyNote title={t("ondertekenen.daarnaKop")}>{t("ondertekenen.daarna", { you })}</FamilyNote>
    </>
  );
}
