import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locale";
import { wordsOf } from "@/lib/i18n/words";

/** What is wrong with a field, where its schema has no words of its own. */
export function plainMistake(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
    case "invalid_value":
    case "invalid_union":
      return issue.input === undefined || issue.input === ""
        ? "Dit is nog leeg."
        : "Kies of vul dit opnieuw in.";
    case "too_small":
      return issue.origin === "string" || issue.origin === "array" ? "Dit is nog leeg." : "Dit is te weinig.";
    case "too_big":
      return issue.origin === "string"
        ? `Dit is te lang. Er passen ${String(issue.maximum)} tekens.`
        : "Dit is te veel.";
    case "invalid_format":
      if (issue.input === "") return "Dit is nog leeg.";
      return issue.format === "email"
        ? "Dit is geen e-mailadres. Een e-mailadres heeft een @ en een punt."
        : "Dit klopt niet.";
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_key":
    case "invalid_element":
    case "custom":
      return "Dit klopt niet.";
  }
}

/** The same for a family, in its language: less is told apart, for less can go wrong in what it fills in. */
export const plainMistakeIn =
  (locale: Locale) =>
  (issue: z.core.$ZodRawIssue): string => {
    const t = wordsOf(locale, "weigering");
    if (issue.input === undefined || issue.input === "") return t("veld.leeg");
    if (issue.code === "too_big" && issue.origin === "string")
      return t("veld.lang", { most: String(issue.maximum) });
    return issue.code === "invalid_value" ? t("veld.opnieuw") : t("veld.klopt");
  };

/** One sentence a field, by the field's name and in the order of the form; the first mistake of a field is enough. */
export function mistakesByField(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const mistakes = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = path.map(String).join(".");
    if (!mistakes.has(field)) mistakes.set(field, message);
  }
  return Object.fromEntries(mistakes);
}
