import { useTranslations } from "next-intl";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";

/** Hidden, over or never there: the same page. */
export default function NoSuchQuestion() {
  const t = useTranslations("tekenen.weg");
  return (
    <FamilyFrame signOut="/uitloggen">
      <Page layout="blad" title={t("kop")}>
        <p>{t("tekst")}</p>
        <Actions>
          <Button href="/mijn">{t("overzicht")}</Button>
        </Actions>
      </Page>
    </FamilyFrame>
  );
}
