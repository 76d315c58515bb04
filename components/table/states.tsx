import { useTranslations } from "next-intl";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import { GiveBack } from "./give-back";

/** Whoever sits at the table and asks for anything else than the one question. */
export function AtTable({ consentId }: { consentId: string }) {
  const t = useTranslations("toegang.tafel");
  return (
    <FamilyFrame>
      <Page layout="blad" title={t("openTitel")} lead={t("openTekst")}>
        <Actions>
          <Button href={`/tekenen/${consentId}`}>{t("openVerder")}</Button>
        </Actions>
        <GiveBack kind="text" />
      </Page>
    </FamilyFrame>
  );
}

/** The device goes back: with an answer, or without. */
export function TableOver({ signed }: { signed: boolean }) {
  const t = useTranslations("toegang.tafel");
  return (
    <FamilyFrame>
      <Page
        layout="blad"
        title={signed ? t("klaarTitel") : t("overTitel")}
        lead={signed ? t("klaarTekst") : t("overTekst")}
      >
        <p className="zacht klein">
          {t("werk")}{" "}
          <TextLink className="lees" href="/inloggen" hard>
            {t("inloggen")}
          </TextLink>
        </p>
      </Page>
    </FamilyFrame>
  );
}
