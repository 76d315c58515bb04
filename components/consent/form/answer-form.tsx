"use client";

import { useTranslations } from "next-intl";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/lib/auth/form";
import { answerAction } from "@/lib/consent/answer-actions";
import type { Draft } from "@/lib/consent/answer-schema";
import type { ConsentForm, FormBlock } from "@/lib/consent/form";
import type { Parts } from "@/lib/consent/form-parts";
import { ChecksList, namesOf } from "./checks-list";
import { ChoiceFields } from "./choice-fields";
import { ReachFields } from "./reach-fields";
import { Refusal } from "./refusal";
import { RemarkFields } from "./remark-fields";
import { checksLeft } from "./sentence";
import { SignatureFields } from "./signature-fields";
import type { StepLinks } from "./steps";
import { faultIn, textIn, tickedIn, turnOf } from "./typed";

export type AnswerFormProps = {
  consent: string;
  links: StepLinks;
  you: "u" | "je";
  /** Whose answer it is. */
  name: string;
  parts: Parts;
  checks: ConsentForm["checks"];
  choices: ConsentForm["choices"];
  block: FormBlock;
  draft: Draft;
  child: string;
  asker: string;
  /** The draft's id, and the digest of what this page shows. */
  signing: { key: string; shown: string };
  date: string;
  /** At the table: the PIN is typed again. */
  withPin: boolean;
};

/** The answer and its signature. Nothing that is an answer stands chosen; what a no or a talk does not need is not shown with it. */
export function AnswerForm(props: AnswerFormProps) {
  const { consent, links, you, parts, checks, signing } = props;
  const t = useTranslations("tekenen");
  const [state, post] = useSending(answerAction);
  return (
    <form action={post} className="stapel antwoord">
      <Refusal state={state} you={you} consent={consent} step="antwoord" names={namesOf(checks)} />
      <input type="hidden" name="consent" value={consent} />
      <input type="hidden" name="key" value={signing.key} />
      <input type="hidden" name="shown" value={signing.shown} />
      <input type="hidden" name="language" value={parts.language} />
      <AnswerFields key={turnOf(state)} {...props} state={state} />
      <Unsent state={state} />
      <Actions>
        <Button>
          <span className="om-te-tekenen">{t("ondertekenen.knop")}</span>
          <span className="om-te-praten">{t("brief.praten")}</span>
        </Button>
        <Button kind="text" href={links.brief}>
          {t("antwoord.terug")}
        </Button>
      </Actions>
    </form>
  );
}

function AnswerFields(props: AnswerFormProps & { state: FormState }) {
  const { you, name, parts, checks, block, draft, child, asker, date, withPin, state } = props;
  const t = useTranslations("tekenen");
  const remarks = textIn(state, "remark", draft.remark) !== "" || faultIn(state, "remark") !== undefined;
  return (
    <>
      <ChecksList
        checks={checksLeft({ ...parts, checks }, draft.leftOut)}
        ticked={draft.checks}
        state={state}
        label={t("nagaan.kop")}
        help={t("nagaan.uitleg", { you, asker })}
      />
      <ChoiceFields {...props} />
      <ReachFields block={block} draft={draft} child={child} state={state} />
      <details className="erbij" open={remarks || tickedIn(state, "remarkForAsker", draft.remarkForAsker)}>
        <summary>{block.words.remark}</summary>
        <RemarkFields
          label={t("ondertekenen.opmerking", { you })}
          you={you}
          asker={asker}
          draft={draft}
          state={state}
        />
      </details>
      <div className="stapel tekenen">
        <SignatureFields you={you} name={name} state={state} withPlace withPin={withPin} />
        <p className="zacht klein">{t("ondertekenen.datum", { date })}</p>
      </div>
    </>
  );
}
