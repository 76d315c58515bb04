/** The last page of a signer over HTTP: the letter lies read, and the form "Onderteken" is sent. */
import { leftOutIn, shownDigest } from "@/lib/consent/answer";
import { keepStep } from "@/lib/consent/answer-draft";
import { emptyDraft } from "@/lib/consent/answer-schema";
import { readSigning } from "@/lib/consent/answer-view";
import { CHECKS } from "@/lib/consent/form";
import { actionsOfBuild } from "@/e2e/support/build";
import { call, type Form } from "@/e2e/support/call";
import type { Signer } from "./signers";

export type Ready = { signer: Signer; form: Form & Record<"consent" | "key", string> };

/** Goes on from the letter, and fills in what is sent. */
export async function ready(signer: Signer): Promise<Ready> {
  const { hat, consentId: consent } = signer;
  const kept = await keepStep(hat, consent, () => ({ draft: emptyDraft, faults: {} }));
  const view = await readSigning(hat, consent);
  if (!kept.ok || view?.kind !== "asked") throw new Error("Somebody is not asked.");
  const { draftId: key, draft } = kept.value;
  const shown = shownDigest(view.form, leftOutIn(draft));
  const answer = { check: CHECKS, choice: "yes", authority: "on" };
  return {
    signer,
    form: { consent, key, shown, language: "nl", ...answer, way: "typed", typed: "Een ouder" },
  };
}

/** Sends it; the milliseconds until its answer. Throws where it did not lead to the page that says thanks. */
export async function send({ signer, form }: Ready, origin: string): Promise<number> {
  const action = actionsOfBuild().find(({ name }) => name === "answerAction");
  if (!action) throw new Error("The build has no way to sign.");
  const since = performance.now();
  const answer = await call({ origin, cookie: `kringspraak=${signer.secret}` }, action, { form });
  const taken = performance.now() - since;
  if (!/\/klaar/.test(answer.headers["x-action-redirect"] ?? ""))
    throw new Error(`A signature was answered ${answer.status}: ${answer.body.slice(0, 300)}`);
  return taken;
}
