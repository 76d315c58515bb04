import { useLocale, useTranslations } from "next-intl";
import { FamilyFrame } from "@/components/shell/family-frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import type { OwnAnswer } from "@/lib/consent/answer-own";
import { instantIn } from "@/lib/i18n/dates";
import { ForOtherSystem } from "./for-other-system";
import { Given } from "./given";
import { OwnWords } from "./own-words";

type PastAnswerProps = { last: OwnAnswer; kind: "child" | "guardian" | "staff"; name: string };

/**
 * The own answer to what one has no say in any more, or to what reading was closed since: as it was, and nothing of how
 * things stand now.
 */
export function PastAnswer({ last, kind, name }: PastAnswerProps) {
  const t = useTranslations("tekenen");
  const locale = useLocale();
  const you = kind === "child" ? "je" : "u";
  const { shown } = last;
  const telephone = shown?.asker.telephone;
  return (
    <FamilyFrame
      help={shown && telephone ? { name: shown.asker.name, telephone } : undefined}
      address={you === "je" ? "jij" : "u"}
      signOut="/uitloggen"
    >
      <Page layout="blad" title={last.closed ? t("voorbij.gesloten.kop") : t("voorbij.kop", { you })}>
        <p>{last.closed ? t("voorbij.gesloten.tekst") : t("voorbij.tekst", { you })}</p>
        {shown === null ? (
          <OwnWords last={last} you={you} />
        ) : (
          <Given form={shown} last={last} name={name} moment={instantIn(locale, shown.framework, last.at)} />
        )}
        <Actions>
          <Button href="/mijn">{t("klaar.overzicht", { you })}</Button>
          <Button kind="text" icon="document" href={`/tekenen/${last.consentId}/kopie.pdf`} hard>
            {t("klaar.bewaar")}
          </Button>
          <Button kind="text" href={`/tekenen/${last.consentId}/bewijs`}>
            {t("klaar.bewijs")}
          </Button>
        </Actions>
        {shown === null ? null : <ForOtherSystem consent={last.consentId} />}
      </Page>
    </FamilyFrame>
  );
}
