import { useTranslations } from "next-intl";
import { FormFrame } from "./frame";
import { Letter } from "./letter";
import { OnePage } from "./one-page";
import { NotForMe } from "./not-for-me";
import { PostButton } from "./post-button";
import { YoungDetails, YoungPage } from "./young-page";
import { Notice } from "@/components/ui/notice";
import { Actions } from "@/components/ui/actions";
import { beginAction, talkAction } from "@/lib/consent/answer-actions";
import { emptyDraft } from "@/lib/consent/answer-schema";
import type { Asked } from "@/lib/consent/answer-view";
import { addressIn, firstName } from "@/lib/consent/form";

type TheQuestionProps = {
  asked: Asked;
  name: string;
  /** The key of one answer, where there is no draft yet. */
  freshKey: string;
};

/** The question itself: for a young pupil all on one page, for everybody else the letter of the first step. */
export function TheQuestion({ asked, name, freshKey }: TheQuestionProps) {
  const t = useTranslations("tekenen.brief");
  const { consentId, form, open, last, draft, digest } = asked;
  const you = addressIn(form);
  const notForMe = open && last === null ? <NotForMe consent={consentId} you={you} /> : null;
  const notice = last !== null && open ? <Notice kind="info">{t("eerder", { you })}</Notice> : null;
  if (form.voice === "young") {
    return (
      <FormFrame form={form}>
        <YoungPage form={form} notice={notice}>
          {open ? (
            <OnePage
              form={form}
              draft={draft?.content ?? emptyDraft}
              signing={{ key: draft?.id ?? freshKey, text: digest, language: form.language }}
              name={name}
              details={<YoungDetails form={form} />}
            />
          ) : (
            <YoungDetails form={form} />
          )}
          {notForMe}
        </YoungPage>
      </FormFrame>
    );
  }
  return (
    <FormFrame form={form} step={open ? 1 : undefined}>
      <Letter form={form} reader={firstName(name)} notice={notice}>
        {open ? (
          <>
            <Actions>
              <PostButton action={beginAction} consent={consentId} you={you}>
                {t("verder")}
              </PostButton>
              <PostButton action={talkAction} consent={consentId} you={you} kind="text">
                {t("praten")}
              </PostButton>
            </Actions>
            {last === null ? <p className="zacht klein">{t("nietsBesloten", { you })}</p> : null}
            {notForMe}
          </>
        ) : null}
      </Letter>
    </FormFrame>
  );
}
