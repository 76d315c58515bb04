/** What of a form is in which language. Light: browsers load it too. */
import type { ConsentForm } from "./form";

/** How to mark what the asker wrote in a form of another language: it is Dutch, and stays so. */
export const written = ({ language }: Pick<ConsentForm, "language">) =>
  language === "nl" ? {} : ({ lang: "nl", dir: "ltr" } as const);

/** Of what follows from a no, the last sentence is ours; all before it is the asker's. */
export function noInParts({ no }: ConsentForm["follows"]): { asker: string[]; ours: string[] } {
  return { asker: no.slice(0, -1), ours: no.slice(-1) };
}
