import { lastDayBefore } from "@/lib/calendar/day";
import { dayIn } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locale";
import type { ConsentForm } from "./form";
import { formWords } from "./form-words";

/** What of the form a sentence about an answer needs; small enough to send to a browser. */
export type Parts = Pick<ConsentForm, "categories" | "recipients" | "disclosers" | "period" | "language">;

/** The parts of a form that was kept in one language, for a sentence in another. */
export function partsIn(language: Locale, form: Parts & Pick<ConsentForm, "framework">): Parts {
  const { categories, recipients, disclosers, period } = form;
  if (form.language === language) return { categories, recipients, disclosers, period, language };
  const t = formWords(language);
  const lastDay = dayIn(language, lastDayBefore(form.framework, new Date(period.until)));
  return {
    categories: categories.map((each) => ({ ...each, title: t(`onderwerpen.${each.category}`) })),
    recipients,
    disclosers,
    period: { ...period, lastDay },
    language,
  };
}
