/** What text messages say: as neutral as a letter (SECURITY C3), and where it can be in one message of 160 signs. */
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { wordsOf } from "@/lib/i18n/words";
import { demand, linkIn, type Occasion, opensIn } from "./words";

/** The words of one text message to a pupil or guardian. */
export function shortWordsFor({ kind, to, origin, secret, language = DEFAULT_LOCALE }: Occasion): string {
  const t = wordsOf(language, "bericht");
  const you = to === "child" ? "jij" : "u";
  const withLink = (words: "uitnodiging" | "herinnering" | "thuis" | "eigen") => {
    const { token, shortCode } = linkIn(secret);
    return t(`sms.${words}`, {
      you,
      link: opensIn(`${origin}/uitnodiging/${token}`, language),
      code: shortCode,
    });
  };
  switch (kind) {
    case "invitation":
      return withLink("uitnodiging");
    case "reminder":
      return withLink("herinnering");
    case "own_pages":
      return withLink("thuis");
    case "own_now":
      return withLink("eigen");
    case "code":
      return t("sms.code", { you, code: demand(secret) });
    case "address_changed":
      return t("sms.adres", { you });
    case "answer":
    case "birthday":
    case "confidant":
    case "birthday_question":
    case "consent_ended":
    case "added":
    case "daily":
    case "decision":
    case "ends_soon":
    case "kring":
    case "rested":
    case "sign_in":
    case "talk":
    case "wrong_person":
      return t("sms.nieuw", { you, adres: opensIn(`${origin}/mijn`, language) });
  }
}
