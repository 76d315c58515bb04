"use server";

import { familyForm, type FormState, signerForm } from "@/lib/auth/form";
import type { Viewer } from "@/lib/auth/viewer";
import { cleanSlate, leaveDevice } from "@/lib/gate/table-device";
import { done, type Result, refused } from "@/lib/result/refusal";
import { giveAnswer, signDraft } from "./answer";
import { giveAgain } from "./answer-again";
import { faultsInKept, faultsInOnePage } from "./answer-check";
import { keepStep, type Step } from "./answer-draft";
import { leftOutOf, withAnswer } from "./answer-filled";
import { begin, talkFirst } from "./answer-progress";
import {
  againSchema,
  answerSchema,
  letterSchema,
  onePageSchema,
  talkSchema,
  withdrawSchema,
} from "./answer-schema";
import { withdraw } from "./answer-withdraw";
import { missingPin, provenAgain } from "./proven-again";

/** A command that went well leads to a page of this request. */
const leadTo = (result: Result<unknown>, consent: string, page: string) =>
  result.ok ? done({ redirectTo: `/tekenen/${consent}/${page}` }) : result;

/** At the table an answer is the end: nobody is signed in any more, and the device goes back. */
async function afterSigning({ hat, language }: Viewer, signed: Result<unknown>, consent: string) {
  if (hat.sitting === undefined || !signed.ok) return leadTo(signed, consent, "klaar");
  await leaveDevice();
  return done({ redirectTo: cleanSlate(language), once: true });
}

const letterForm = signerForm(letterSchema, async ({ input, viewer }) => {
  const { consent, intent } = input;
  const saysNo = intent === "no";
  if (intent !== "talk") {
    const begun = await begin(viewer, consent);
    if (!begun.ok) return begun;
  }
  const step: Step = (form, draft) =>
    saysNo
      ? { draft: { ...draft, choice: "no" }, faults: {} }
      : {
          draft: { ...draft, leftOut: leftOutOf(form, input) },
          faults: intent === "talk" ? {} : faultsInKept(form, input),
        };
  const kept = await keepStep(viewer.hat, consent, step, viewer.language);
  if (kept.ok && intent === "talk") return leadTo(await talkFirst(viewer, consent), consent, "klaar");
  return leadTo(kept, consent, "antwoord");
});

const answerForm = signerForm(answerSchema, async ({ input, viewer }) => {
  const { consent } = input;
  const keep = () =>
    keepStep(
      viewer.hat,
      consent,
      (_form, before) => ({ draft: withAnswer(before, input), faults: {} }),
      viewer.language,
    );
  if (input.choice === "talk") {
    // What was typed beside it is kept for the answer that comes after the talk.
    const kept = await keep();
    return kept.ok ? leadTo(await talkFirst(viewer, consent), consent, "klaar") : kept;
  }
  const signed = await provenAgain(viewer, input.pin, (signer) => signDraft(signer, input));
  // It stands there again after a new code, and in another language.
  if (!signed.ok && (signed.refusal.code === "not-valid" || signed.refusal.code === "fresh-proof"))
    await keep();
  return afterSigning(viewer, signed, consent);
});

const onePageForm = signerForm(onePageSchema, async ({ input, viewer }) => {
  const { consent, intent, choice } = input;
  const talks = intent !== "later" && choice === "talk";
  const step: Step = (form, before) => {
    const draft = { ...withAnswer(before, input), leftOut: leftOutOf(form, input) };
    const faults = { ...faultsInOnePage(form, draft, input), ...missingPin(viewer, input.pin) };
    return { draft, faults: talks || intent === "later" ? {} : faults };
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

/** On from the letter, without what was left out in it. */
export const letterAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  letterForm(previous, data);
/** The answer with its signature. */
export const answerAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  answerForm(previous, data);
export const onePageAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  onePageForm(previous, data);
/** The earlier yes, once more. */
export const againAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  againForm(previous, data);
export const talkAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  talkForm(previous, data);
export const withdrawAction = async (previous: FormState, data: FormData): Promise<FormState> =>
  withdrawForm(previous, data);
