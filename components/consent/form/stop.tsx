"use client";

import { useTranslations } from "next-intl";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Button } from "@/components/ui/button";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { withdrawAction } from "@/lib/consent/answer-actions";
import { Refusal } from "./refusal";

type StopProps = {
  consent: string;
  you: "u" | "je";
  /** Made by the page that is shown: two taps are one withdrawal. */
  stopKey: string;
  returnTo: "mijn" | "tekenen";
};

/** Two taps: Stop, and then "Ja, stop nu". No reason is asked. */
export function Stop({ consent, you, stopKey, returnTo }: StopProps) {
  const t = useTranslations("tekenen.stop");
  const [state, post] = useSending(withdrawAction);
  return (
    <>
      <Refusal state={state} you={you} consent={consent} />
      <ConfirmInPlace
        trigger={t("knop")}
        question={t("zeker", { you })}
        confirm={
          <form action={post}>
            <input type="hidden" name="consent" value={consent} />
            <input type="hidden" name="key" value={stopKey} />
            <input type="hidden" name="returnTo" value={returnTo} />
            <Unsent state={state} />
            <Button kind="stop">{t("ja")}</Button>
          </form>
        }
        cancel={{ href: returnTo === "mijn" ? "/mijn" : `/tekenen/${consent}`, label: t("nee") }}
      >
        {t("gevolg")}
      </ConfirmInPlace>
    </>
  );
}
