import { useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { addressIn, type ConsentForm } from "@/lib/consent/form";
import { written } from "@/lib/consent/form-written";
import { FormFrame } from "./frame";

/** A request that is over and was never answered: nothing to do, and nothing to hear about why. */
export function Over({ form }: { form: ConsentForm }) {
  const t = useTranslations("tekenen.over");
  const overview = useTranslations("tekenen.weg");
  return (
    <FormFrame form={form}>
      <Page layout="blad" title={t("kop")} kicker={<span {...written(form)}>{form.question}</span>}>
        <p>{t("tekst", { you: addressIn(form), asker: form.asker.name })}</p>
        <Actions>
          <Button href="/mijn">{overview("overzicht")}</Button>
        </Actions>
      </Page>
    </FormFrame>
  );
}
