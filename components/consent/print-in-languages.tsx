import { Fragment } from "react";
import { TextLink } from "@/components/ui/text-link";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { languageName } from "@/lib/i18n/language-name";
import { LOCALES } from "@/lib/i18n/locale";

/** The blank form in the languages beside Dutch. What was asked stays as it was written. */
export function PrintInLanguages({ form }: { form: string }) {
  const others = LOCALES.filter((locale) => locale !== "nl");
  return (
    <p className="klein zacht">
      Het formulier in een andere taal:{" "}
      {others.map((locale, place) => (
        <Fragment key={locale}>
          {place === 0 ? null : ", "}
          <TextLink href={`${form}?${LANGUAGE_QUERY}=${locale}`} hard>
            {languageName(locale, "nl")}
          </TextLink>
        </Fragment>
      ))}
      . De vraag zelf blijft Nederlands.
    </p>
  );
}
