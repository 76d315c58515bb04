import { useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { Phone } from "@/components/ui/phone";
import { addressIn, type ConsentForm } from "@/lib/consent/form";

/** Somebody wants to talk first: it was passed on, and it is no answer. */
export function TalkAsked({ form, answered, kept }: { form: ConsentForm; answered: boolean; kept: boolean }) {
  const t = useTranslations("tekenen.klaar");
  const you = addressIn(form);
  const { asker, consentId } = form;
  return (
    <Page layout="blad" title={t("praatKop", { you, asker: asker.name })}>
      <p>{answered ? t("praatEerder", { you }) : t("praat", { you })}</p>
      {kept ? <p>{t("praatBewaard", { you })}</p> : null}
      {asker.telephone === null ? null : (
        <p>
          <Phone number={asker.telephone} />
        </p>
      )}
      <Actions>
        <Button href="/mijn">{t("overzicht", { you })}</Button>
        <Button kind="text" href={`/tekenen/${consentId}/brief`}>
          {t("terugNaarVraag")}
        </Button>
      </Actions>
    </Page>
  );
}
