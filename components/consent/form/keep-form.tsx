"use client";

import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/auth/form";
import { keepAction } from "@/lib/consent/answer-actions";
import type { Parts } from "@/lib/consent/form-parts";
import { written } from "@/lib/consent/form-written";
import { Refusal } from "./refusal";
import { type LeftOut, SoFar } from "./sentence";
import type { StepLinks } from "./steps";
import { faultIn, listIn, turnOf } from "./typed";

const never = () => () => {};

type KeepFormProps = {
  consent: string;
  links: StepLinks;
  you: "u" | "je";
  parts: Parts;
  leftOut: LeftOut;
};

/** Step 2: everything stands ticked; what is unticked is left out. With scripts the sentence follows at once. */
export function KeepForm({ consent, links, you, parts, leftOut }: KeepFormProps) {
  const t = useTranslations("tekenen.weglaten");
  const [state, post] = useSending(keepAction);
  const [now, setNow] = useState(leftOut);
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <form
      action={post}
      className="stapel"
      onChange={(event) => {
        const data = new FormData(event.currentTarget);
        setNow(othersIn(parts, data.getAll("category"), data.getAll("recipient")));
      }}
    >
      <Refusal state={state} you={you} consent={consent} />
      <input type="hidden" name="consent" value={consent} />
      <KeepLists key={turnOf(state)} parts={parts} you={you} state={state} leftOut={leftOut} />
      {live ? (
        <Notice kind="info" title={t("nu", { you })} live="status">
          <SoFar parts={parts} leftOut={now} you={you} />
        </Notice>
      ) : null}
      <Unsent state={state} />
      <Actions>
        <Button>{t("verder")}</Button>
        {nothingLeft(state) ? (
          <Button kind="edge" name="intent" value="no">
            {t("nee")}
          </Button>
        ) : null}
        <Button kind="text" href={links.brief}>
          {t("terug")}
        </Button>
      </Actions>
    </form>
  );
}

/** Leaving out everything was refused: it is a no, and can be said as one. */
const nothingLeft = (state: FormState) =>
  state.status === "refused" && ("category" in state.fields || "recipient" in state.fields);

/** The parts that are not among those named: what is left out of what is kept, and the other way round. */
function othersIn(
  { categories, recipients }: Pick<Parts, "categories" | "recipients">,
  keptCategories: readonly unknown[],
  keptRecipients: readonly unknown[],
): LeftOut {
  return {
    categories: categories
      .map(({ category }) => category)
      .filter((category) => !keptCategories.includes(category)),
    recipients: recipients.map(({ key }) => key).filter((key) => !keptRecipients.includes(key)),
  };
}

type KeepListsProps = {
  parts: Pick<Parts, "categories" | "recipients" | "language">;
  you: "u" | "je";
  state: Parameters<typeof listIn>[0];
  leftOut: LeftOut;
  words?: { what: string; whom: string };
};

/** The two lists of what is shared and with whom, to untick. */
export function KeepLists({ parts, you, state, leftOut, words }: KeepListsProps) {
  const t = useTranslations("tekenen.weglaten");
  const kept = othersIn(parts, leftOut.categories, leftOut.recipients);
  return (
    <>
      <ChoiceList
        name="category"
        type="checkbox"
        leaveOut
        label={words?.what ?? t("wat")}
        labelLarge
        defaultValue={listIn(state, "category", kept.categories)}
        error={faultIn(state, "category")}
        options={parts.categories.map(({ category, title, example }) => ({
          value: category,
          label: title,
          help: example === null ? null : <span {...written(parts)}>{example}</span>,
          helpWhenOff: t("laatWeg", { you }),
        }))}
      />
      <ChoiceList
        name="recipient"
        type="checkbox"
        leaveOut
        label={words?.whom ?? t("wie", { you })}
        labelLarge
        defaultValue={listIn(state, "recipient", kept.recipients)}
        error={faultIn(state, "recipient")}
        options={parts.recipients.map(({ key, name, readBy }) => ({
          value: key,
          label: name,
          help: readBy === null ? null : <span {...written(parts)}>{readBy}</span>,
          helpWhenOff: t("laatWeg", { you }),
        }))}
      />
    </>
  );
}
