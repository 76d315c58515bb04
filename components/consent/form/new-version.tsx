import { useTranslations } from "next-intl";
import { Lines } from "@/components/ui/lines";
import { Notice } from "@/components/ui/notice";
import { Quote } from "@/components/ui/quote";
import { againAction } from "@/lib/consent/answer-actions";
import type { Draft } from "@/lib/consent/answer-schema";
import type { Earlier } from "@/lib/consent/earlier";
import { addressIn, type ConsentForm } from "@/lib/consent/form";
import type { FormChange } from "@/lib/consent/form-changes";
import { instantIn } from "@/lib/i18n/dates";
import { PostButton } from "./post-button";
import { AnswerSentence, checksLeft } from "./sentence";

type NewVersionProps = {
  form: ConsentForm;
  earlier: Pick<Earlier, "changes" | "same" | "answer" | "again">;
  name: string;
  /** Of one answer: its key, and the digest of what the sentence says. Null where nothing can be answered. */
  tap: { key: string; shown: string } | null;
};

/** What is different from the version that this signer saw last; where nothing is, the earlier yes again, in one tap. */
export function NewVersion({ form, earlier, name, tap }: NewVersionProps) {
  const t = useTranslations("tekenen.nieuweVersie");
  const you = addressIn(form);
  const { changes, same, answer, again } = earlier;
  return (
    <Notice kind="info" title={same ? t("zelfde", { you }) : t("anders")}>
      {again !== null && answer !== null && tap !== null ? (
        <SayAgain form={form} again={again} saidAt={answer.at} name={name} tap={tap} />
      ) : (
        <p>{t(answer === null ? "nooit" : "opnieuw", { you })}</p>
      )}
      {same ? null : changes.length === 0 ? <p>{t("woorden")}</p> : <Changes changes={changes} you={you} />}
    </Notice>
  );
}

/** One line a change: what it is in a word, and the old and the new words. */
function Changes({ changes, you }: { changes: readonly FormChange[]; you: "u" | "je" }) {
  const t = useTranslations("tekenen.nieuweVersie");
  const about = (change: FormChange) => {
    switch (change.kind) {
      case "new":
        return change.is;
      case "gone":
        return change.was;
      case "other":
        return t("eerstNu", { was: change.was, is: change.is });
    }
  };
  return (
    <Lines
      items={changes.map((change) => {
        const part = t(`deel.${change.part}`, { you });
        return {
          id: `${change.part} ${change.name} ${change.kind}`,
          title: (
            <>
              {t(change.kind)}: {change.name === null ? part : t("ding", { deel: part, naam: change.name })}
            </>
          ),
          help: about(change),
        };
      })}
    />
  );
}

type SayAgainProps = {
  form: ConsentForm;
  again: Draft;
  saidAt: Date;
  name: string;
  tap: { key: string; shown: string };
};

/** The whole answer in words, with the four things that its giver knows (ANS-2), and the one tap that says it. */
function SayAgain({ form, again, saidAt, name, tap }: SayAgainProps) {
  const t = useTranslations("tekenen.nieuweVersie.weer");
  const you = addressIn(form);
  const asks = form.blocks[0]?.asks;
  const known = new Map(checksLeft(form, again.leftOut).map((check) => [check.name, check.reminder]));
  return (
    <>
      <p>{t("eerder", { you, moment: instantIn(form.language, form.framework, saidAt) })}</p>
      <Quote upright>
        <p>
          <AnswerSentence
            parts={form}
            choice={again.choice === "except" ? "except" : "yes"}
            leftOut={again.leftOut}
            name={name}
          />
        </p>
        <p>{t("weet", { what: known.get("what") ?? "", toWhom: known.get("toWhom") ?? "" })}</p>
        {asks?.authority ? (
          <p>
            {t("gezag", { child: form.child.firstName })}{" "}
            {asks.forOther ? t(again.forOther === "both" ? "beiden" : "zelf") : null}
          </p>
        ) : null}
      </Quote>
      <PostButton action={againAction} consent={form.consentId} you={you} fields={tap}>
        {t("knop")}
      </PostButton>
      <p className="zacht klein">{t("anders", { you })}</p>
    </>
  );
}
