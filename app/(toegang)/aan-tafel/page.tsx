import { ChoosePin } from "@/components/table/choose-pin";
import { KnockForm } from "@/components/gate/knock-form";
import { FamilyFrame } from "@/components/shell/family-frame";
import { AtTable, TableOver } from "@/components/table/states";
import { Page } from "@/components/ui/page";
import { getTranslations } from "next-intl/server";
import { viewer } from "@/lib/auth/viewer";
import { askAtTable } from "@/lib/gate/actions";
import { sentToken } from "@/lib/gate/table-device";
import { readTableState } from "@/lib/gate/table-state";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("tafel");

/**
 * Where a device begins that was handed over, and where it ends. Nothing here says who signs, or what: that is for who has
 * shown who they are.
 */
export default async function Table({ searchParams }: PageProps<"/aan-tafel">) {
  const who = await viewer();
  const sitting = who?.hat.sitting;
  if (sitting !== undefined) return <AtTable consentId={sitting.consentId} />;
  const state = await readTableState(await sentToken());
  const t = await getTranslations("toegang");
  switch (state) {
    case "pin":
      return (
        <FamilyFrame>
          <Page layout="blad" title={t("tafel.pinTitel")} lead={t("tafel.voorrede")}>
            <ChoosePin mistake={(await searchParams).fout} />
          </Page>
        </FamilyFrame>
      );
    case "code":
      return (
        <FamilyFrame>
          <Page layout="blad" title={t("tafel.codeTitel")} lead={t("tafel.voorrede")}>
            <p>{t("tafel.codeUitleg")}</p>
            <KnockForm action={askAtTable} hidden={{ name: "verder", value: "" }} button={t("vraag.stuur")} />
            <p>{t("tafel.codeNiet")}</p>
            <p className="zacht klein">{t("tafel.halfuur")}</p>
          </Page>
        </FamilyFrame>
      );
    case "signed":
      return <TableOver signed />;
    case "open":
    case "over":
      return <TableOver signed={false} />;
  }
}
