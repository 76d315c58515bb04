import type { Language } from "@/lib/i18n/language";
import { dutch } from "@/lib/i18n/messages";

/** The text that was approved. */
export const nl = {
  name: "Nederlands",
  direction: "ltr",
  tag: "nl",
  reviewed: true,
  words: dutch,
} satisfies Language;
