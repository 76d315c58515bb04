/** The sentences of answering that commands say, per language; Dutch is the only one yet. */
import { createTranslator } from "use-intl/core";
import tekenen from "@/messages/nl/tekenen.json";

export const say = createTranslator({ locale: "nl", messages: tekenen });
