/** All texts of a language, one file a part of the site; their keys are checked by the compiler. */
import bericht from "@/messages/nl/bericht.json";
import brieven from "@/messages/nl/brieven.json";
import controleren from "@/messages/nl/controleren.json";
import formulier from "@/messages/nl/formulier.json";
import mijn from "@/messages/nl/mijn.json";
import tekenen from "@/messages/nl/tekenen.json";
import toegang from "@/messages/nl/toegang.json";
import type { routing } from "./locale";

const nl = { bericht, brieven, controleren, formulier, mijn, tekenen, toegang };

export const messagesIn = { nl } satisfies Record<(typeof routing.locales)[number], unknown>;

declare module "next-intl" {
  interface AppConfig {
    Locale: (typeof routing.locales)[number];
    Messages: typeof nl;
  }
}
