import { ar } from "@/messages/ar";
import { en } from "@/messages/en";
import { nl } from "@/messages/nl";
import type { Language } from "./language";
import type { Locale } from "./locale";

/** Every language with its words. */
export const LANGUAGES: Record<Locale, Language> = { nl, en, ar };

export const isTranslation = (locale: Locale): boolean => locale !== "nl";
