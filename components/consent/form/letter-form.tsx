"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/auth/form";
import { letterAction } from "@/lib/consent/answer-actions";
import type { FormChange } from "@/lib/consent/form-changes";
import type { Parts } from "@/lib/consent/form-parts";
import { KeptCategories, KeptRecipients, othersIn } from "./keep-lists";
import { Refusal } from "./refusal";
import { type LeftOut, SoFar } from "./sentence";
import { turnOf } from "./typed";

type LetterFormProps = {
  consent: string;
  you: "u" | "je";
  parts: Parts;
  leftOut: LeftOut;
  changes: readonly FormChange[];
  /** Another button of this page is the main one. */
  besideTap: boolean;
  /** The letter around its two lists: to what is shared, from there to with whom, and to its end. */
  sheets: readonly [ReactNode, ReactNode, ReactNode];
};

/** The letter, in which everything stands ticked; what is unticked is left out, and with scripts the sentence follows at once. */
export function LetterForm({ consent, you, parts, leftOut, changes, besideTap, sheets }: LetterFormProps) {
  const t = useTranslations("tekenen");
  const [state, post] = useSending(letterAction);
  const [now, setNow] = useState(leftOut);
  const followBoxes = (event: FormEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget);
    setNow(othersIn(parts, data.getAll("category"), data.getAll("recipient")));
  };
  const lists = { parts, you, state, leftOut, changes, labelHidden: true };
  const [toWhat, toWhom, toEnd] = sheets;
  return (
    <form action={post} className="stapel" onChange={followBoxes}>
      <Refusal state={state} you={you} consent={consent} />
      <input type="hidden" name="consent" value={consent} />
      {toWhat}
      <KeptCategories key={`${turnOf(state)} what`} {...lists} label={t("weglaten.wat")} />
      {toWhom}
      <KeptRecipients key={`${turnOf(state)} whom`} {...lists} label={t("weglaten.wie", { you })} />
      <div role="status">
        {now.categories.length + now.recipients.length === 0 ? null : (
          <Notice kind="info" title={t("weglaten.nu", { you })}>
            <SoFar parts={parts} leftOut={now} you={you} />
          </Notice>
        )}
      </div>
      {toEnd}
      <Unsent state={state} />
      <Actions>
        <Button kind={besideTap ? "edge" : "main"}>{t("brief.verder")}</Button>
        {nothingLeft(state) ? (
          <Button kind="edge" name="intent" value="no">
            {t("weglaten.nee")}
          </Button>
        ) : null}
        <Button kind="text" name="intent" value="talk">
          {t("brief.praten")}
        </Button>
      </Actions>
    </form>
  );
}

/** Leaving out everything was refused: it is a no, and can be said as one. */
const nothingLeft = (state: FormState) =>
  state.status === "refused" && ("category" in state.fields || "recipient" in state.fields);
