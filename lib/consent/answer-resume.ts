/** Where a signer goes on who stopped half way. Pure. */
import type { Draft } from "./answer-schema";
import type { ConsentForm } from "./form";

/** The path of the page that comes next; of a young pupil, and of who kept nothing yet, the question itself. */
export function resumePath(form: ConsentForm, draft: Draft | null): string {
  const here = `/tekenen/${form.consentId}`;
  return draft === null || form.voice === "young" ? here : `${here}/antwoord`;
}
