import { useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Row } from "@/components/ui/row";

/** The pupil's way to the page about a confidant. It says the same whether somebody was chosen or not: others look along. */
export function ConfidantRow() {
  const t = useTranslations("vertrouwen.rij");
  return (
    <Row level={2} state="stil" title={t("kop")}>
      <p>{t("tekst")}</p>
      <Actions>
        <Button kind="text" href="/mijn/vertrouwenspersoon">
          {t("lees")}
        </Button>
      </Actions>
    </Row>
  );
}
