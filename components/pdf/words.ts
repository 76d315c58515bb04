/** The sentences that only paper says; all others come from the form itself. */
import { createTranslator } from "next-intl";
import papier from "@/messages/nl/papier.json";

export const t = createTranslator({ locale: "nl", messages: papier });
