"use client";

import { useTranslations } from "next-intl";
import { isUnsent } from "@/components/form/keep";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Button } from "@/components/ui/button";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { Notice } from "@/components/ui/notice";
import { endConfidantAction } from "@/lib/confidant/actions";

/** Two taps, and no reason is asked. */
export function EndConfidant({ personId, name }: { personId: string; name: string }) {
  const t = useTranslations("vertrouwen.stop");
  const [state, send] = useSending(endConfidantAction);
  return (
    <>
      {state.status === "refused" && !isUnsent(state) ? (
        <Notice kind="fout" live="alert">
          {state.message}
        </Notice>
      ) : null}
      <ConfirmInPlace
        trigger={t("knop")}
        question={t("zeker")}
        confirm={
          <form action={send}>
            <input type="hidden" name="personId" value={personId} />
            <Unsent state={state} />
            <Button kind="stop">{t("ja")}</Button>
          </form>
        }
        cancel={{ href: "/mijn/vertrouwenspersoon", label: t("nee") }}
      >
        {t("gevolg", { name })}
      </ConfirmInPlace>
    </>
  );
}
