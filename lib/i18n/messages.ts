/** The family's words, one file a part of the site. Their keys are those of the Dutch, checked by the compiler. */
import bericht from "@/messages/nl/bericht.json";
import brieven from "@/messages/nl/brieven.json";
import controleren from "@/messages/nl/controleren.json";
import formulier from "@/messages/nl/formulier.json";
import kringen from "@/messages/nl/kringen.json";
import inzage from "@/messages/nl/inzage.json";
import mijn from "@/messages/nl/mijn.json";
import papier from "@/messages/nl/papier.json";
import scherm from "@/messages/nl/scherm.json";
import tekenen from "@/messages/nl/tekenen.json";
import toegang from "@/messages/nl/toegang.json";
import vertrouwen from "@/messages/nl/vertrouwen.json";
import weigering from "@/messages/nl/weigering.json";
import type { Locale } from "./locale";

export const dutch = {
  bericht,
  brieven,
  controleren,
  formulier,
  kringen,
  inzage,
  mijn,
  papier,
  scherm,
  tekenen,
  toegang,
  vertrouwen,
  weigering,
};

export type Messages = typeof dutch;

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
