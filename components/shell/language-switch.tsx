"use client";

import { usePathname } from "next/navigation";
import { Icon } from "@/components/ui/icon";
import { useLanguage } from "./use-language";

export type OfferedLanguage = { locale: string; name: string };

type LanguageSwitchProps = {
  /** The language of this page. */
  current: OfferedLanguage;
  languages: readonly OfferedLanguage[];
  words: { title: string; help: string; withoutScripts: string };
};

/** Another language for the same page: a list that opens without scripts, each language in its own. */
export function LanguageSwitch({ current, languages, words }: LanguageSwitchProps) {
  const change = useLanguage();
  return (
    <details className="taalkeuze">
      <summary>
        <Icon name="language" />
        <span className="vh">{words.title}: </span>
        <span>{current.name}</span>
      </summary>
      <form action="/taal" method="post" onSubmit={change}>
        <input type="hidden" name="verder" value={usePathname()} />
        <p className="klein zacht">{words.help}</p>
        <noscript>
          <p className="klein zacht">{words.withoutScripts}</p>
        </noscript>
        <ul>
          {languages.map(({ locale, name }) => (
            <li key={locale}>
              <button
                name="taal"
                value={locale}
                lang={locale}
                aria-current={locale === current.locale ? "true" : undefined}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </details>
  );
}
