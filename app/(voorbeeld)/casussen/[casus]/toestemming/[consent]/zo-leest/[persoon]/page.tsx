import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PreviewPage } from "@/components/consent/preview-page";
import { STEPS, stepLinks } from "@/components/consent/form/steps";
import { staffViewer } from "@/lib/auth/viewer";
import { isId } from "@/lib/consent/ids";
import { viewPreview } from "@/lib/consent/preview";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { languageName } from "@/lib/i18n/language-name";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";

export const metadata: Metadata = { title: "Zo leest wie tekent het" };

/** One step of one signer (`?stap=`), in the language of the address; without one, in that of the signer. */
export default async function AsReadBySigner({
  params,
  searchParams,
}: PageProps<"/casussen/[casus]/toestemming/[consent]/zo-leest/[persoon]">) {
  const { hat, language } = await staffViewer();
  const { casus, consent, persoon } = await params;
  const { stap, [LANGUAGE_QUERY]: asked } = await searchParams;
  const step = STEPS.find((each) => each === (stap ?? "brief"));
  const preview = [casus, consent, persoon].every(isId)
    ? await viewPreview(hat, casus, consent, persoon, language)
    : null;
  if (preview === null || step === undefined) notFound();
  if (preview.asked.form.voice === "young" && step !== "brief") notFound();
  const request = `/casussen/${casus}/toestemming/${consent}`;
  const pageOf = (each: string, locale: Locale) =>
    `${request}/zo-leest/${persoon}?stap=${each}&${LANGUAGE_QUERY}=${locale}`;
  if (asked === undefined && preview.writtenIn !== DEFAULT_LOCALE) redirect(pageOf(step, preview.writtenIn));
  return (
    <PreviewPage
      preview={preview}
      step={step}
      links={stepLinks((each) => pageOf(each, language))}
      languages={[...new Set([preview.writtenIn, DEFAULT_LOCALE])].map((locale) => ({
        locale,
        label: languageName(locale, DEFAULT_LOCALE),
        href: pageOf(step, locale),
        current: locale === language,
      }))}
      back={
        preview.draft
          ? { href: `${request}/nakijken`, label: "Terug naar nakijken" }
          : { href: request, label: "Terug naar de vraag" }
      }
    />
  );
}
