/** The fixed sentences of the form, per language; Dutch is the only one yet. */
import { createTranslator } from "use-intl/core";
import formulier from "@/messages/nl/formulier.json";

export const t = createTranslator({ locale: "nl", messages: formulier });
