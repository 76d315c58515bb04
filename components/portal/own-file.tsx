import { useTranslations } from "next-intl";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Row } from "@/components/ui/row";

/** The way to what was written down and who read it: the same for everybody, whatever is to be read there. */
export function OwnFileRow({ you }: { you: "u" | "je" }) {
  const t = useTranslations("inzage.rij");
  return (
    <Row level={2} state="stil" title={t("kop")}>
      <p>{t("tekst", { you })}</p>
      <Actions>
        <Button kind="text" href="/mijn/notities">
          {t("notities")}
        </Button>
        <Button kind="text" href="/mijn/gelezen">
          {t("gelezen")}
        </Button>
      </Actions>
    </Row>
  );
}
