import { Select } from "@/components/ui/select";
import { languageName } from "@/lib/i18n/language-name";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locale";
import type { Typed } from "./typed";

const others = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map((locale) => ({
  value: locale,
  label: languageName(locale, "nl"),
}));

/** In which language somebody new is written to. Dutch is the empty choice: a block in which nothing was chosen is no person. */
export function LanguageField({ typed, name }: { typed: Typed; name: string }) {
  return (
    <Select
      name={name}
      label="In welke taal schrijven wij naar dit adres?"
      help="Op de site kan iedereen zelf een andere taal kiezen."
      empty={languageName(DEFAULT_LOCALE, "nl")}
      options={others}
      defaultValue={typed.text(name)}
      error={typed.error(name)}
      width="half"
    />
  );
}
