import { useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

/** The same answer for what is not there and for what is not there for this person: neither may be told apart. */
export function NothingHere() {
  const t = useTranslations("scherm.nietGevonden");
  return (
    <Page layout="blad" title={t("kop")}>
      <p>{t("tekst")}</p>
      <Actions>
        <Button href="/">{t("begin")}</Button>
      </Actions>
    </Page>
  );
}
