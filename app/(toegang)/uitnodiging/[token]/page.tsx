import { getTranslations } from "next-intl/server";
import { KnockForm } from "@/components/gate/knock-form";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Page } from "@/components/ui/page";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { askByLink, closeLink } from "@/lib/gate/actions";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("uitnodiging");

/**
 * Where the link of a message leads. The page is the same for every link, good or not: nothing is looked up, so that
 * opening it changes nothing and tells nothing.
 */
export default async function Landing({ params }: PageProps<"/uitnodiging/[token]">) {
  const { token } = await params;
  const t = await getTranslations("toegang.vraag");
  const site = new URL(process.env.KRINGSPRAAK_ORIGIN ?? "http://localhost").host;
  return (
    <FamilyFrame>
      <Page layout="blad" title={t("titel")} lead={t("voorrede")}>
        <p>{t("uitleg")}</p>
        <KnockForm action={askByLink} hidden={{ name: "token", value: token }} button={t("stuur")} />
        <p className="zacht">{t("anderAdres")}</p>
        <h2 className="kop-3">{t("vertrouwenKop")}</h2>
        <p>{t("vertrouwen", { site })}</p>
        <h2 className="kop-3">{t("nietKop")}</h2>
        <ConfirmInPlace
          kind="text"
          trigger={t("niet")}
          question={t("nietVraag")}
          confirm={
            <KnockForm
              action={closeLink}
              hidden={{ name: "token", value: token }}
              button={t("nietJa")}
              kind="stop"
            />
          }
        >
          {t("nietUitleg")}
        </ConfirmInPlace>
        <p className="zacht klein">{t("niets")}</p>
      </Page>
    </FamilyFrame>
  );
}
