/** What text messages say: as neutral as a letter (SECURITY C3), and where it can be in one message of 160 signs. */
import { createTranslator } from "use-intl/core";
import { messagesIn } from "@/lib/i18n/messages";
import { demand, linkIn, type Occasion } from "./words";

/** The words of one text message to a pupil or guardian. */
export function shortWordsFor({ kind, to, origin, secret }: Occasion): string {
  const t = createTranslator({ locale: "nl", messages: messagesIn.nl, namespace: "bericht.sms" });
  const you = to === "child" ? "jij" : "u";
  const withLink = (words: "uitnodiging" | "herinnering" | "eigen") => {
    const { token, shortCode } = linkIn(secret);
    return t(words, { you, link: `${origin}/uitnodiging/${token}`, code: shortCode });
  };
  switch (kind) {
    case "invitation":
      return withLink("uitnodiging");
    case "reminder":
      return withLink("herinnering");
    case "own_now":
      return withLink("eigen");
    case "code":
      return t("code", { you, code: demand(secret) });
    case "address_changed":
      return t("adres", { you });
    case "answer":
    case "birthday":
    case "birthday_question":
    case "consent_ended":
    case "added":
    case "daily":
    case "ends_soon":
    case "sign_in":
    case "talk":
    case "wrong_person":
      return t("nieuw", { you, adres: `${origin}/mijn` });
  }
}
