"use client";

import { useTranslations } from "next-intl";
import { PlainFrame } from "@/components/shell/plain-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";

/** A fault of ours, in the family's language. What went wrong stays out of the page, as in components/shell/fault-page.tsx. */
export default function FamilyError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations("scherm.storing");
  return (
    <PlainFrame>
      <Page layout="blad" title={t("kop")}>
        <Notice kind="fout" live="alert">
          <p>{t("tekst")}</p>
          {error.digest ? <p className="klein zacht">{t("nummer", { digest: error.digest })}</p> : null}
        </Notice>
        <Actions>
          <Button type="button" onClick={reset}>
            {t("opnieuw")}
          </Button>
          <Button kind="text" href="/">
            {t("begin")}
          </Button>
        </Actions>
      </Page>
    </PlainFrame>
  );
}
