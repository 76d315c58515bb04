import { getTranslations } from "next-intl/server";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Page } from "@/components/ui/page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("dicht");

/** After "dit is niet voor mij": the same for every link. */
export default async function LinkClosed() {
  const t = await getTranslations("toegang.nietVoorMij");
  return (
    <FamilyFrame>
      <Page layout="blad" title={t("titel")} lead={t("voorrede")}>
        <p>{t("klaar")}</p>
      </Page>
    </FamilyFrame>
  );
}
