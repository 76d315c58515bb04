import { useTranslations } from "next-intl";
import { GiveBack } from "@/components/table/give-back";
import { Page } from "@/components/ui/page";
import { addressIn, type ConsentForm } from "@/lib/consent/form";
import { FormFrame } from "./frame";

/** At the table: this signer answered meanwhile, by the own link or on paper. What, is not told here. */
export function AnsweredElsewhere({ form }: { form: ConsentForm }) {
  const t = useTranslations("toegang.tafel");
  return (
    <FormFrame form={form}>
      <Page layout="blad" title={t("alKop")}>
        <p>{t("alTekst", { you: addressIn(form) === "je" ? "jij" : "u" })}</p>
        <GiveBack />
      </Page>
    </FormFrame>
  );
}
