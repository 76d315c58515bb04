import { useTranslations } from "next-intl";
import { ChildSaid } from "./child-said";
import { FormFrame } from "./frame";
import { Letter } from "./letter";
import { OnePage } from "./one-page";
import { NewVersion } from "./new-version";
import { NotForMe } from "./not-for-me";
import { YoungDetails, YoungPage } from "./young-page";
import { Notice } from "@/components/ui/notice";
import { dayAt } from "@/lib/calendar/day";
import { shownDigest } from "@/lib/consent/answer";
import { emptyDraft } from "@/lib/consent/answer-schema";
import type { Asked } from "@/lib/consent/answer-view";
import { dayOfYearIn } from "@/lib/i18n/dates";
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
  const wish = useTranslations("brieven.wens");
  const { consentId, form, open, last, draft, digest, earlier, answerBy, atTable } = asked;
  const you = addressIn(form);
  const notForMe =
    open && last === null && atTable === null ? <NotForMe consent={consentId} you={you} /> : null;
  const tap = last === null && open ? tapOf(asked, freshKey) : null;
  const wished =
    open && last === null && answerBy !== null
      ? wish("tekst", { you, day: dayOfYearIn(form.language, dayAt(form.framework, answerBy)) })
      : null;
  const notice = open ? (
    <>
      {last !== null ? (
        <Notice kind="info">{t("eerder", { you })}</Notice>
      ) : earlier !== null ? (
        <NewVersion form={form} earlier={earlier} name={name} tap={tap} />
      ) : null}
      {wished === null ? null : <p className="zacht">{wished}</p>}
      <ChildSaid said={asked.childSaid} form={form} />
    </>
  ) : null;
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
              besideTap={tap !== null}
              atTable={atTable}
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
      <Letter
        form={form}
        reader={firstName(name)}
        notice={notice}
        answering={
          open
            ? {
                leftOut: (draft?.content ?? emptyDraft).leftOut,
                changes: earlier?.changes ?? [],
                besideTap: tap !== null,
              }
            : null
        }
      >
        {open && last === null ? <p className="zacht klein">{t("nietsBesloten", { you })}</p> : null}
        {open ? notForMe : null}
      </Letter>
    </FormFrame>
  );
}

/** The earlier yes as it can be given again: with the digest of what its sentence says. */
function tapOf({ form, earlier }: Asked, key: string) {
  return earlier?.again ? { key, shown: shownDigest(form, earlier.again) } : null;
}
