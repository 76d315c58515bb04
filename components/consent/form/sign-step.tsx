import { useTranslations } from "next-intl";
import { FamilyNote } from "@/components/shell/family-note";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { Quote } from "@/components/ui/quote";
import { shownDigest } from "@/lib/consent/answer";
import { speaksForOther } from "@/lib/consent/answer-check";
import type { KeptDraft } from "@/lib/consent/answer-draft";
import type { Draft } from "@/lib/consent/answer-schema";
import type { Asked } from "@/lib/consent/answer-view";
import { addressIn, type Choice } from "@/lib/consent/form";
import { instantIn } from "@/lib/i18n/dates";
import { FormFrame } from "./frame";
import { proofAddress } from "./proof-address";
import { AnswerSentence } from "./sentence";
import { SignForm } from "./sign-form";
import type { StepLinks } from "./steps";

type SignStepProps = {
  asked: Asked;
  /** What is signed. */
  answer: KeptDraft;
  choice: Exclude<Choice, "talk">;
  name: string;
  links: StepLinks;
  /** Who signs has shown a moment ago who they are (SECURITY D5); with a PIN it is typed beside the signature. */
  proven: boolean;
};

/** Step 5: the signature under the whole answer. */
export function SignStep({ asked, answer, choice, name, links, proven }: SignStepProps) {
  const t = useTranslations("tekenen.ondertekenen");
  const { consentId, form } = asked;
  const { content } = answer;
  const you = addressIn(form);
  return (
    <FormFrame form={form} step={5}>
      <Page
        layout="brievenblad"
        title={t("kop", { you })}
        aside={<FamilyNote title={t("daarnaKop")}>{t("daarna", { you })}</FamilyNote>}
      >
        <Quote upright>
          <p>
            <AnswerSentence parts={form} choice={choice} leftOut={content.leftOut} name={name} />
          </p>
          {form.blocks[0]?.asks.forOther && choice !== "no" ? (
            <p>{speaksForOther(form, content) ? t("ookAnder") : t("alleenZelf", { you })}</p>
          ) : null}
        </Quote>
        <Remark content={content} you={you} asker={form.asker.name} />
        {proven || asked.atTable === "pin" ? (
          <SignForm
            consent={consentId}
            links={links}
            you={you}
            name={name}
            signing={{ key: answer.id, shown: shownDigest(form, content), language: form.language }}
            date={instantIn(form.language, form.framework, asked.at)}
            withPin={asked.atTable === "pin"}
          />
        ) : (
          <Notice kind="wacht" title={t("bewijsKop", { you })}>
            <p>{t("bewijs", { you })}</p>
            <Actions>
              <Button href={proofAddress(`${consentId}/ondertekenen`)}>{t("bewijsKnop")}</Button>
              <Button kind="text" href={links.antwoord}>
                {t("terug")}
              </Button>
            </Actions>
          </Notice>
        )}
      </Page>
    </FormFrame>
  );
}

function Remark({ content, you, asker }: { content: Draft; you: "u" | "je"; asker: string }) {
  const t = useTranslations("tekenen.ondertekenen");
  if (content.remark === "") return null;
  return (
    <p>
      <strong>{t("opmerking", { you })}.</strong> {content.remark}{" "}
      <span className="zacht">
        {content.remarkForAsker ? t("opmerkingGelezen", { asker }) : t("opmerkingEigen", { you })}
      </span>
    </p>
  );
}
