import type { Language } from "@/lib/i18n/language";
import bericht from "./bericht.json";
import brieven from "./brieven.json";
import controleren from "./controleren.json";
import formulier from "./formulier.json";
import kringen from "./kringen.json";
import inzage from "./inzage.json";
import mijn from "./mijn.json";
import papier from "./papier.json";
import scherm from "./scherm.json";
import tekenen from "./tekenen.json";
import toegang from "./toegang.json";
import vertrouwen from "./vertrouwen.json";
import weigering from "./weigering.json";

export const uk = {
  name: "Українська",
  direction: "ltr",
  tag: "uk",
  reviewed: false,
  words: {
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
  },
} satisfies Language;
