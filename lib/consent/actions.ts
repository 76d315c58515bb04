"use server";

/** The forms of a request for consent, for professionals. */
import { staffForm } from "@/lib/auth/form";
import { done, type Result } from "@/lib/result/refusal";
import {
  discardDraft,
  saveExceptions,
  saveInformation,
  saveParties,
  savePeriod,
  saveQuestion,
  startDraft,
} from "./draft";
import type { Step } from "./draft-checks";
import {
  draftSchema,
  exceptionsSchema,
  informationSchema,
  newQuestionSchema,
  partiesSchema,
  periodSchema,
  questionSchema,
  sendSchema,
} from "./draft-schema";
import { cleanSlate, passDevice } from "@/lib/gate/table-device";
import { handOver } from "./hand-over";
import { handOverSchema } from "./hand-over-schema";
import { changeHeardReaders } from "./heard-readers";
import { heardReadersSchema, heardSchema } from "./heard-schema";
import { noteHeard } from "./heard-note";
import { askSigner, endRequest } from "./manage";
import {
  askingSchema,
  endingSchema,
  preparingSchema,
  remindingSchema,
  replacingSchema,
} from "./manage-schema";
import { cancelPrepared, prepareQuestion } from "./prepared";
import { recordAnswer } from "./record";
import { recordSchema } from "./record-schema";
import { changeReminders } from "./reminders";
import { replaceRequest } from "./replace";
import { send } from "./send";

export const startAction = staffForm(newQuestionSchema, async ({ input, viewer }) => {
  const next = onTo(await startDraft(viewer.hat, input), input.casus, "informatie");
  return next.ok ? done({ ...next.value, once: true }) : next;
});

export const questionAction = staffForm(questionSchema, async ({ input, viewer }) =>
  onTo(await saveQuestion(viewer.hat, input), input.casus, "informatie"),
);

export const informationAction = staffForm(informationSchema, async ({ input, viewer }) =>
  onTo(await saveInformation(viewer.hat, input), input.casus, "wie"),
);

export const partiesAction = staffForm(partiesSchema, async ({ input, viewer }) =>
  onTo(await saveParties(viewer.hat, input), input.casus, "tekent"),
);

export const exceptionsAction = staffForm(exceptionsSchema, async ({ input, viewer }) =>
  onTo(await saveExceptions(viewer.hat, input), input.casus, "wanneer"),
);

export const periodAction = staffForm(periodSchema, async ({ input, viewer }) =>
  onTo(await savePeriod(viewer.hat, input), input.casus, "nakijken"),
);

export const sendAction = staffForm(sendSchema, async ({ input, viewer }) =>
  onTo(await send(viewer.hat, input), input.casus, null),
);

export const discardAction = staffForm(draftSchema, async ({ input, viewer }) => {
  const result = await discardDraft(viewer.hat, input);
  return result.ok ? done({ redirectTo: `/casussen/${input.casus}/toestemming` }) : result;
});

export const askAction = staffForm(askingSchema, async ({ input, viewer }) =>
  onTo(await askSigner(viewer.hat, input), input.casus, null),
);

export const remindAction = staffForm(remindingSchema, async ({ input, viewer }) =>
  onTo(await changeReminders(viewer.hat, input), input.casus, null),
);

export const prepareAction = staffForm(preparingSchema, async ({ input, viewer }) =>
  onTo(await prepareQuestion(viewer.hat, input), input.casus, null),
);

export const cancelPreparedAction = staffForm(endingSchema, async ({ input, viewer }) =>
  onTo(await cancelPrepared(viewer.hat, input), input.casus, null),
);

export const endAction = staffForm(endingSchema, async ({ input, viewer }) =>
  onTo(await endRequest(viewer.hat, input), input.casus, null),
);

export const heardAction = staffForm(heardSchema, async ({ input, viewer }) =>
  onTo(await noteHeard(viewer.hat, input), input.casus, null),
);

export const heardReadersAction = staffForm(heardReadersSchema, async ({ input, viewer }) =>
  onTo(await changeHeardReaders(viewer.hat, input), input.casus, null),
);

/** To the draft of the new version: what is prolonged begins with its time. */
export const replaceAction = staffForm(replacingSchema, async ({ input, viewer }) =>
  onTo(await replaceRequest(viewer.hat, input), input.casus, input.how === "prolong" ? "wanneer" : "vraag"),
);

/** Hands the device over: from here on the professional is out in this browser, and nothing of them is left in it. */
export const handOverAction = staffForm(handOverSchema, async ({ input, viewer }) => {
  const handed = await handOver(viewer.hat, input);
  if (!handed.ok) return handed;
  await passDevice(handed.value);
  return done({ redirectTo: cleanSlate(), once: true });
});

/** A paper answer leads on to its scan. */
export const recordAction = staffForm(recordSchema, async ({ input, viewer }) => {
  const result = await recordAnswer(viewer.hat, input);
  if (!result.ok) return result;
  const request = `/casussen/${input.casus}/toestemming/${input.consent}`;
  return done({
    redirectTo: input.form === "paper" ? `${request}/scan/${result.value.responseId}` : request,
  });
});

/** To a step of the draft, or to the request itself. */
function onTo(result: Result<{ consentId: string }>, casusId: string, step: Step | null) {
  if (!result.ok) return result;
  const request = `/casussen/${casusId}/toestemming/${result.value.consentId}`;
  return done({ redirectTo: step === null ? request : `${request}/${step}` });
}
