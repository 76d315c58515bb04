/** The sentences of answering that commands say, in the language of the form that is answered. */
import { wordsOf } from "@/lib/i18n/words";
import type { ConsentForm } from "./form";

export const sayIn = ({ language }: Pick<ConsentForm, "language">) => wordsOf(language, "tekenen");
