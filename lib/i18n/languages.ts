import { ar } from "@/messages/ar";
import { de } from "@/messages/de";
import { en } from "@/messages/en";
import { fr } from "@/messages/fr";
import { nl } from "@/messages/nl";
import { pl } from "@/messages/pl";
import { tr } from "@/messages/tr";
import { uk } from "@/messages/uk";
import type { Language } from "./language";
import type { Locale } from "./locale";

/** Every language with its words. */
export const LANGUAGES: Record<Locale, Language> = { nl, en, fr, de, tr, ar, uk, pl };

export const isTranslation = (locale: Locale): boolean => locale !== "nl";
