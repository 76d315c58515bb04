/** Where a signer goes on who stopped half way. Pure. */
import { faultsInChoice } from "./answer-check";
import type { Draft } from "./answer-schema";
import type { ConsentForm } from "./form";

/** The path of the step that comes next; of a young pupil, and of who kept nothing yet, the question itself. */
export function resumePath(form: ConsentForm, draft: Draft | null): string {
  const here = `/tekenen/${form.consentId}`;
  if (draft === null || form.voice === "young") return here;
  if (draft.choice === null)
    return `${here}/${draft.checks.length < form.checks.length ? "nagaan" : "antwoord"}`;
  const whole = draft.choice !== "talk" && Object.keys(faultsInChoice(form, draft)).length === 0;
  return `${here}/${whole ? "ondertekenen" : "antwoord"}`;
}
