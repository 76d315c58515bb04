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
  /** Where it was offered: there one stays who does not stop. */
  here: string;
};

/** Two taps: Stop, and then "Ja, stop nu". No reason is asked. */
export function Stop({ consent, you, stopKey, here }: StopProps) {
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
            <Unsent state={state} />
            <Button kind="stop">{t("ja")}</Button>
          </form>
        }
        cancel={{ href: here, label: t("nee") }}
      >
        {t("gevolg")}
      </ConfirmInPlace>
    </>
  );
}
