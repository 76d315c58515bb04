import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { sourceAt } from "@/lib/policy/rules";
import type { OwnLetter } from "@/lib/portal/own-letter";

/** The letter to a young person of sixteen or eighteen. */
export function OwnLetterPage({ letter, name }: { letter: OwnLetter; name: string }) {
  const t = useTranslations("brieven.eigen");
  const { framework, from, rule, at } = letter;
  const parts = [
    [t("beslissen.kop"), t(`beslissen.${from}`)],
    [t("eerder.kop"), t("eerder.tekst")],
    [t("lezen.kop"), t(`lezen.${from}`)],
    [t(`gezag.${from}.kop`), t(`gezag.${from}.tekst`)],
    [t("doen.kop"), t("doen.tekst")],
  ] as const;
  return (
    <Page
      layout="brievenblad"
      title={t("kop", { name })}
      lead={t(`lead.${from}`)}
      aside={
        <MarginNote title={t("waarom")} source={sourceAt(rule, framework, at.getTime())} rule={rule}>
          {t(`reden.${from}`)}
        </MarginNote>
      }
    >
      {parts.map(([title, text]) => (
        <Fragment key={title}>
          <h2>{title}</h2>
          <p>{text}</p>
        </Fragment>
      ))}
      <Actions>
        <Button href="/mijn">{t("terug")}</Button>
      </Actions>
    </Page>
  );
}
