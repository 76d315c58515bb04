import { getTranslations } from "next-intl/server";
import { OneFieldForm } from "@/components/gate/one-field-form";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Notice } from "@/components/ui/notice";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { askByShortCode } from "@/lib/gate/actions";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("korteCode");

/** For who does not follow links, and where somebody comes who is not, or no longer, signed in. */
export default async function ShortCode({ searchParams }: PageProps<"/uitnodiging">) {
  const { uit } = await searchParams;
  const t = await getTranslations("toegang.korteCode");
  return (
    <FamilyFrame>
      <Page layout="blad" title={t("titel")} lead={t("voorrede")}>
        {uit === undefined ? null : (
          <Notice kind="goed" live="status">
            {t("uitgelogd")}
          </Notice>
        )}
        <OneFieldForm
          action={askByShortCode}
          field={{
            name: "code",
            label: t("veld"),
            help: t("hulp"),
            width: "half",
            dir: "ltr",
            autoComplete: "off",
            autoCapitalize: "characters",
            spellCheck: false,
            maxLength: 40,
          }}
          mistake={t("fout")}
          mistakeTitle={t("foutKop")}
          button={t("verder")}
        />
        <p>{t("uitleg")}</p>
        <p className="zacht klein">
          {t("werk")}{" "}
          <TextLink className="lees" href="/inloggen">
            {t("inloggen")}
          </TextLink>
        </p>
      </Page>
    </FamilyFrame>
  );
}
