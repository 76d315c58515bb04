import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Page } from "@/components/ui/page";

export const metadata: Metadata = { title: "De link is dicht" };

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
