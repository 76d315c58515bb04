import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { Languages } from "@/components/shell/languages";
import { PlainFrame } from "@/components/shell/plain-frame";
import { TranslationNote } from "@/components/shell/translation-note";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { viewer } from "@/lib/auth/viewer";
import { isDemo } from "@/lib/demo/only";

/** The door. Whoever is in goes on to their own page. */
export default async function Door() {
  const who = await viewer();
  if (who) redirect(who.hat.kind === "staff" ? "/overzicht" : "/mijn");
  const t = await getTranslations("toegang.deur");
  return (
    <PlainFrame end={<Languages />}>
      <TranslationNote />
      <Page layout="blad" title={t("titel")} lead={t("voorrede")}>
        <p>{t("bericht")}</p>
        <Actions>
          <Button href="/uitnodiging">{t("korteCode")}</Button>
        </Actions>
        <p>{t("werk")}</p>
        <Actions>
          <Button kind="edge" href="/inloggen">
            {t("inloggen")}
          </Button>
          {isDemo() ? (
            <Button kind="text" href="/demo">
              {t("demo")}
            </Button>
          ) : null}
        </Actions>
        <p>
          {t("pdf")}{" "}
          <TextLink className="lees" href="/controleren">
            {t("controleren")}
          </TextLink>
        </p>
      </Page>
    </PlainFrame>
  );
}
