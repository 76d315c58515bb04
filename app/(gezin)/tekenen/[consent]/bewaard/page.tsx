import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormFrame } from "@/components/consent/form/frame";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Page } from "@/components/ui/page";
import { signingOf, type SigningParams } from "@/lib/consent/answer-page";
import { titled } from "@/lib/i18n/title";

export const generateMetadata = titled("bewaard");

/** A pupil who stops for now: nothing is decided, and everything is kept. */
export default async function KeptPage({ params }: SigningParams) {
  const { view } = await signingOf(params);
  if (view.kind === "past" || view.draft === null || view.atTable !== null)
    redirect(`/tekenen/${view.consentId}`);
  const t = await getTranslations("tekenen.bewaard");
  return (
    <FormFrame form={view.form}>
      <Page layout="blad" title={t("kop")}>
        <p>{t("tekst")}</p>
        <Actions>
          <Button href={`/tekenen/${view.consentId}/brief`}>{t("verder")}</Button>
        </Actions>
        <form action="/uitloggen" method="post">
          <Button kind="text">{t("uitloggen")}</Button>
        </form>
      </Page>
    </FormFrame>
  );
}
