"use client";

import { usePathname, useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { Icon } from "@/components/ui/icon";

export type OfferedLanguage = { locale: string; name: string; direction: "ltr" | "rtl" };

type LanguageSwitchProps = {
  /** The language of this page. */
  current: OfferedLanguage;
  languages: readonly OfferedLanguage[];
  words: { title: string; help: string; withoutScripts: string };
};

/**
 * Another language for the same page. With scripts the page stays and says the same anew, with all that was typed in it;
 * without, it is a form that comes back to this page, where what was not saved yet is gone, and says so.
 */
export function LanguageSwitch({ current, languages, words }: LanguageSwitchProps) {
  const path = usePathname();
  const router = useRouter();

  async function change(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    const button = (event.nativeEvent as SubmitEvent).submitter;
    event.preventDefault();
    form.closest("details")?.removeAttribute("open");
    try {
      await fetch(form.action, { method: "POST", body: new FormData(form, button), redirect: "manual" });
      router.refresh();
    } catch {
      // No connection: the page stays as it is, and can be asked again.
    }
  }

  return (
    <details className="taalkeuze">
      <summary>
        <Icon name="language" />
        <span className="vh">{words.title}: </span>
        {current.name}
      </summary>
      <form action="/taal" method="post" onSubmit={change}>
        <input type="hidden" name="verder" value={path} />
        <p className="klein zacht">{words.help}</p>
        <noscript>
          <p className="klein zacht">{words.withoutScripts}</p>
        </noscript>
        <ul>
          {languages.map(({ locale, name, direction }) => (
            <li key={locale}>
              <button
                name="taal"
                value={locale}
                lang={locale}
                dir={direction}
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
