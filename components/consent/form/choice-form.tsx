"use client";

import { useTranslations } from "next-intl";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Check } from "@/components/ui/check";
import { ChoiceList } from "@/components/ui/choice-list";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import type { FormState } from "@/lib/auth/form";
import { choiceAction } from "@/lib/consent/answer-actions";
import type { Draft } from "@/lib/consent/answer-schema";
import type { ConsentForm, FormBlock } from "@/lib/consent/form";
import { Refusal } from "./refusal";
import { RemarkFields } from "./remark-fields";
import type { StepLinks } from "./steps";
import { faultIn, textIn, tickedIn, turnOf } from "./typed";

type ChoiceFormProps = {
  consent: string;
  links: StepLinks;
  you: "u" | "je";
  choices: ConsentForm["choices"];
  block: FormBlock;
  draft: Draft;
  /** What is left out, in words; "" for nothing: then there is no yes with exceptions. */
  without: string;
  child: string;
  asker: string;
};

/** Step 4: the answer, and for a guardian on whose behalf. Nothing is chosen beforehand. */
export function ChoiceForm(props: ChoiceFormProps) {
  const { consent, links, you, without } = props;
  const t = useTranslations("tekenen.antwoord");
  const [state, post] = useSending(choiceAction);
  return (
    <form action={post} className="stapel">
      <Refusal state={state} you={you} consent={consent} />
      <input type="hidden" name="consent" value={consent} />
      <ChoiceFields key={turnOf(state)} {...props} state={state} />
      {without === "" ? (
        <p className="klein zacht">
          {t.rich("ietsWeglaten", {
            you,
            link: (words) => <TextLink href={links.weglaten}>{words}</TextLink>,
          })}
        </p>
      ) : null}
      <Unsent state={state} />
      <Actions>
        <Button>{t("verder", { you })}</Button>
        <Button kind="text" href={links.nagaan}>
          {t("terug")}
        </Button>
      </Actions>
    </form>
  );
}

function ChoiceFields({
  links,
  you,
  choices,
  block,
  draft,
  without,
  child,
  asker,
  state,
}: ChoiceFormProps & { state: FormState }) {
  const t = useTranslations("tekenen.antwoord");
  const checks = faultIn(state, "checks");
  const offered = offeredWith(choices, without);
  return (
    <>
      <ChoiceList
        name="choice"
        type="radio"
        label={t("kop", { you })}
        labelHidden
        defaultValue={textIn(state, "choice", draft.choice)}
        error={faultIn(state, "choice")}
        options={offered.map(({ choice, label, help }) => ({
          value: choice,
          label:
            choice === "except"
              ? t("behalve", { without })
              : choice === "yes" && without !== ""
                ? t("jaAlles")
                : label,
          help: choice === "yes" && without !== "" ? t("jaAllesUitleg", { you, without }) : help,
        }))}
      />
      {checks ? (
        <Notice kind="fout" id="checks">
          <p>
            {checks} <TextLink href={links.nagaan}>{t("naarNagaan")}</TextLink>
          </p>
        </Notice>
      ) : null}
      {block.asks.forOther ? <ForOther words={block.words} draft={draft} state={state} /> : null}
      {block.asks.authority ? (
        <Check
          name="authority"
          label={block.words.authority}
          help={t("gezagUitleg", { child })}
          defaultChecked={tickedIn(state, "authority", draft.authority)}
          error={faultIn(state, "authority")}
        />
      ) : null}
      <RemarkFields label={block.words.remark} you={you} asker={asker} draft={draft} state={state} />
    </>
  );
}

/** Who left something out meant the yes without it: that stands first, and no other yes before it. */
function offeredWith(choices: ConsentForm["choices"], without: string): ConsentForm["choices"] {
  if (without === "") return choices.filter(({ choice }) => choice !== "except");
  return [...choices].sort(
    (one, other) => Number(other.choice === "except") - Number(one.choice === "except"),
  );
}

function ForOther({ words, draft, state }: { words: FormBlock["words"]; draft: Draft; state: FormState }) {
  const t = useTranslations("tekenen.antwoord");
  return (
    <>
      <ChoiceList
        name="forOther"
        type="radio"
        label={t("namensWie")}
        labelLarge
        help={t("namensUitleg")}
        defaultValue={textIn(state, "forOther", draft.forOther)}
        error={faultIn(state, "forOther")}
        options={[
          { value: "both", label: words.forOther, help: t("ookUitleg") },
          { value: "me", label: words.onlyMyself, help: t("zelfUitleg") },
        ]}
      />
      <ChoiceList
        name="otherAgrees"
        type="radio"
        label={words.otherAgrees}
        labelLarge
        help={t("namensUitleg")}
        defaultValue={textIn(state, "otherAgrees", draft.otherAgrees)}
        error={faultIn(state, "otherAgrees")}
        options={[
          { value: "yes", label: t("ander.yes") },
          { value: "no", label: t("ander.no"), help: t("ander.noUitleg") },
          { value: "unknown", label: t("ander.unknown") },
        ]}
      />
    </>
  );
}
