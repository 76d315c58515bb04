/**
 * What messages say: neutral (SECURITY C3). No name, no organisation, no kind of help, no place, and never what it is
 * about: somebody else may read over a shoulder, on a lock screen or in a shared mailbox. What it is stands behind the door.
 */
import type { outbox } from "@/lib/db/schema/outbox";
import { LANGUAGE_QUERY } from "@/lib/i18n/asked";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locale";
import { wordsOf } from "@/lib/i18n/words";

export type MessageKind = (typeof outbox.$inferSelect)["kind"];

export type Occasion = {
  kind: MessageKind;
  /** Whom it is for: a pupil is said "je". */
  to: "staff" | "child" | "guardian";
  /** In which it is written, and in which its link opens. Professionals read Dutch. */
  language?: Locale;
  /** The address of the site, without a slash at its end. */
  origin: string;
  /** What the outbox row kept sealed: the token of a link with its short code, a one-time code, a sign-in token. */
  secret: string | null;
};

export type Words = { subject: string; text: string };

/** The words of one message. */
export function wordsFor(occasion: Occasion): Words {
  const t = wordsOf(occasion.language ?? DEFAULT_LOCALE, "bericht");
  const { subject, lines } = letter(occasion, t);
  return { subject, text: [...lines, t("slot")].join("\n\n") };
}

const LED_BY_LINK = { reminder: "herinnering", own_pages: "thuis", own_now: "eigen" } as const;

type Translate = ReturnType<typeof wordsOf<"bericht">>;

/** A link that opens in the language of the message, also in a browser that knows no choice yet. */
export const opensIn = (link: string, language: Locale): string =>
  language === DEFAULT_LOCALE ? link : `${link}?${LANGUAGE_QUERY}=${language}`;

function letter(
  { kind, to, origin, secret, language = DEFAULT_LOCALE }: Occasion,
  t: Translate,
): { subject: string; lines: string[] } {
  const you = to === "child" ? "jij" : "u";
  const home = to === "staff" ? `${origin}/overzicht` : opensIn(`${origin}/mijn`, language);
  switch (kind) {
    case "invitation": {
      const { token, shortCode } = linkIn(secret);
      return {
        subject: t("uitnodiging.onderwerp", { you }),
        lines: [
          t("uitnodiging.open", { you }),
          opensIn(`${origin}/uitnodiging/${token}`, language),
          t("uitnodiging.korteCode", { you, adres: `${origin}/uitnodiging`, code: shortCode }),
          t("uitnodiging.uitleg", { you }),
        ],
      };
    }
    case "reminder":
    case "own_pages":
    case "own_now": {
      const { token, shortCode } = linkIn(secret);
      const words = LED_BY_LINK[kind];
      return {
        subject: t(`${words}.onderwerp`, { you }),
        lines: [
          t(`${words}.open`, { you }),
          `${origin}/uitnodiging/${token}`,
          t("herinnering.korteCode", { you, adres: `${origin}/uitnodiging`, code: shortCode }),
          t(`${words}.uitleg`, { you }),
        ],
      };
    }
    case "code":
      return {
        subject: t("code.onderwerp", { you }),
        lines: [
          t("code.code", { you, code: demand(secret) }),
          t("code.uitleg", { you }),
          t("code.niemand", { you }),
        ],
      };
    case "sign_in":
      return {
        subject: t("inloggen.onderwerp"),
        lines: [t("inloggen.link"), `${origin}/inloggen/link/${demand(secret)}`, t("inloggen.uitleg")],
      };
    case "address_changed":
      return { subject: t("adres.onderwerp"), lines: [t("adres.uitleg"), t("adres.bel", { you })] };
    case "daily":
      return {
        subject: t("nieuw.onderwerp", { you }),
        lines: [t("dagelijks.uitleg"), home, t("dagelijks.hoogstens")],
      };
    case "ends_soon":
    case "birthday":
      return { subject: t("straks.onderwerp"), lines: [t("straks.uitleg"), home] };
    case "birthday_question":
      throw new Error("A question that was prepared is asked, and goes as an invitation.");
    case "answer":
    case "consent_ended":
    case "added":
    case "decision":
    case "kring":
    case "wrong_person":
    case "talk":
      return { subject: t("nieuw.onderwerp", { you }), lines: [t("nieuw.uitleg", { you }), home] };
    case "confidant":
      return {
        subject: t("vertrouwen.onderwerp"),
        lines: [t("vertrouwen.uitleg"), `${origin}/vertrouwenspersoon`, t("vertrouwen.inloggen")],
      };
    case "rested":
      return {
        subject: t("nieuw.onderwerp", { you }),
        lines: [t("nieuw.uitleg", { you }), `${origin}/functionaris`],
      };
  }
}

/** Link and short code, as the outbox row of an invitation keeps them. */
export const linkIn = (secret: string | null): { token: string; shortCode: string } =>
  JSON.parse(demand(secret)) as { token: string; shortCode: string };

export function demand(secret: string | null): string {
  if (secret === null) throw new Error("A message that carries a secret has none.");
  return secret;
}
