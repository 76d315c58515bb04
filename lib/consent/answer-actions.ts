"use server";

import { familyForm, type FormState, signerForm } from "@/lib/auth/form";
import type { Viewer } from "@/lib/auth/viewer";
import { cleanSlate, leaveDevice } from "@/lib/gate/table-device";
import { done, type Result, refused } from "@/lib/result/refusal";
import { giveAnswer, signDraft } from "./answer";
import { giveAgain } from "./answer-again";
import { faultsInChecks, faultsInChoice, faultsInKept, faultsInOnePage } from "./answer-check";
import { keepStep, type Step } from "./answer-draft";
import { begin, talkFirst } from "./answer-progress";
import {
  againSchema,
  checksSchema,
  choiceSchema,
  type Draft,
  keepSchema,
  onePageSchema,
  signSchema,
  talkSchema,
  withdrawSchema,
} from "./answer-schema";
import { withdraw } from "./answer-withdraw";
import type { ConsentForm } from "./form";
import { provenAgain } from "./proven-again";

/** A command that went well leads to a page of this request. */
const leadTo = (result: Result<unknown>, consent: string, page: string) =>
  result.ok ? done({ redirectTo: `/tekenen/${consent}/${page}` }) : result;

/** At the table an answer is the end: nobody is signed in any more, and the device goes back. */
async function afterSigning({ hat, language }: Viewer, signed: Result<unknown>, consent: string) {
  if (hat.sitting === undefined || !signed.ok) return leadTo(signed, consent, "klaar");
  await leaveDevice();
  return done({ redirectTo: cleanSlate(language), once: true });
}

const leftOutOf = (
  form: ConsentForm,
  kept: { category: readonly string[]; recipient: readonly string[] },
): Draft["leftOut"] => ({
  categories: form.categories
    .map(({ category }) => category)
    .filter((category) => !kept.category.includes(category)),
  recipients: form.recipients.map(({ key }) => key).filter((key) => !kept.recipient.includes(key)),
});

const beginForm = signerForm(talkSchema, async ({ input: { consent }, viewer }) =>
  leadTo(await begin(viewer, consent), consent, "weglaten"),
);

const keepForm = signerForm(keepSchema, async ({ input, viewer: { hat, language } }) => {
  const saysNo = input.intent === "no";
  const step: Step = (form, draft) =>
    saysNo
      ? { draft: { ...draft, choice: "no" }, faults: {} }
      : { draft: { ...draft, leftOut: leftOutOf(form, input) }, faults: faultsInKept(form, input) };
  const result = await keepStep(hat, input.consent, step, language);
  return leadTo(result, input.consent, saysNo ? "antwoord" : "nagaan");
});

const checksForm = signerForm(checksSchema, async ({ input, viewer: { hat, language } }) => {
  const step: Step = (form, draft) => ({
    draft: { ...draft, checks: input.check },
    faults: input.intent === "straight" ? {} : faultsInChecks(form, input.check),
  });
  const result = await keepStep(hat, input.consent, step, language);
  return leadTo(result, input.consent, "antwoord");
});

type Answering = Pick<Draft, "authority" | "remarkForAsker"> & {
  choice?: Draft["choice"];
  forOther?: Draft["forOther"];
  otherAgrees?: Draft["otherAgrees"];
  remark?: string;
};

const withAnswer = (
  draft: Draft,
  { choice, forOther, otherAgrees, authority, remark, remarkForAsker }: Answering,
): Draft => ({
  ...draft,
  choice: choice ?? null,
  forOther: forOther ?? null,
  otherAgrees: otherAgrees ?? null,
  authority,
  remark: remark ?? "",
  remarkForAsker,
});

const choiceForm = signerForm(choiceSchema, async ({ input, viewer }) => {
  const { consent } = input;
  const step: Step = (form, before) => {
    const draft = withAnswer(before, input);
    return { draft, faults: faultsInChoice(form, draft) };
  };
  const result = await keepStep(viewer.hat, consent, step, viewer.language);
  // What was typed beside it is kept for the answer that comes after the talk.
  if (result.ok && input.choice === "talk") return leadTo(await talkFirst(viewer, consent), consent, "klaar");
  return leadTo(result, consent, "ondertekenen");
});

const signForm = signerForm(signSchema, async ({ input, viewer }) =>
  afterSigning(
    viewer,
    await provenAgain(viewer, input.pin, (signer) => signDraft(signer, input)),
    input.consent,
  ),
);

const onePageForm = signerForm(onePageSchema, async ({ input, viewer }) => {
  const { consent, intent, choice } = input;
  const talks = intent !== "later" && choice === "talk";
  const step: Step = (form, before) => {
    const draft = {
      ...withAnswer(before, input),
      leftOut: leftOutOf(form, input),
      checks: input.check,
    };
    return { draft, faults: talks || intent === "later" ? {} : faultsInOnePage(form, draft, input) };
  };
  const kept = await keepStep(viewer.hat, consent, step, viewer.language);
  if (!kept.ok) return kept;
  if (talks) return leadTo(await talkFirst(viewer, consent), consent, "klaar");
  if (intent === "later") return done({ redirectTo: `/tekenen/${consent}/bewaard` });
  if (input.way === undefined) return refused("not-valid");
  const given = { ...input, way: input.way, textSha256: input.text, draft: kept.value.draft };
  const signed = await provenAgain(viewer, input.pin, (signer) => giveAnswer(signer, given));
  return afterSigning(viewer, signed, consent);
});

const againForm = familyForm(againSchema, async ({ input, viewer }) =>
  leadTo(await giveAgain(viewer, input), input.consent, "klaar"),
);

const talkForm = signerForm(talkSchema, async ({ input: { consent }, viewer }) =>
  leadTo(await talkFirst(viewer, consent), consent, "klaar"),
);

const withdrawForm = familyForm(withdrawSchema, async ({ input: { consent, key }, viewer }) => {
  const result = await withdraw(viewer, { consent, key });
  return result.ok ? done({ redirectTo: `/tekenen/${consent}/klaar`, once: true }) : result;
});

/** From the letter to the first step. */
export const beginAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  beginForm(previous, data);
export const keepAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  keepForm(previous, data);
export const checksAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  checksForm(previous, data);
export const choiceAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  choiceForm(previous, data);
export const signAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  signForm(previous, data);
export const onePageAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  onePageForm(previous, data);
/** The earlier yes, once more. */
export const againAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  againForm(previous, data);
export const talkAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  talkForm(previous, data);
export const withdrawAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  withdrawForm(previous, data);
