"use server";

import { type FormAction, type FormState, isForm, staffForm } from "@/lib/auth/form";
import { readValues } from "@/lib/auth/form-data";
import { isFreshProof } from "@/lib/auth/proof";
import { done, refused } from "@/lib/result/refusal";
import { addCasusContact, endCasusContact } from "./casus-contacts";
import { closeCasus, reopenCasus } from "./closing";
import { assessCompetence } from "./competence";
import { correctAddress } from "./contact";
import { endCoordinator, nameCoordinator } from "./coordinators";
import { settleDouble } from "./doubles";
import { casusPage, goOn, peoplePage, personPage } from "./go-on";
import { addGuardianLater } from "./guardians";
import { makeCasus } from "./make";
import {
  addCasusContactSchema,
  addGuardianSchema,
  addParticipantSchema,
  assessCompetenceSchema,
  changePlaceSchema,
  closeSchema,
  confirmDutySchema,
  correctAddressSchema,
  endCasusContactSchema,
  endCoordinatorSchema,
  endOwnPagesSchema,
  endParticipationSchema,
  inviteToOwnPagesSchema,
  nameCoordinatorSchema,
  settleDoubleSchema,
} from "./manage-schema";
import { endOwnPages, inviteToOwnPages } from "./own-pages";
import { addParticipant, changePlace, confirmDuty, endParticipation } from "./participants";
import { makeCasusSchema } from "./schema";

const make = staffForm(makeCasusSchema, async ({ input, viewer }) => {
  const result = await makeCasus(viewer.hat, input);
  return result.ok
    ? done({ redirectTo: `${peoplePage(result.value.casusId)}/toevoegen?nieuw=1`, once: true })
    : result;
});

const addPerson = staffForm(
  addParticipantSchema,
  async ({ input: { casusId, doubleId, ...place }, viewer: { hat } }) => {
    const added = await addParticipant(hat, casusId, place);
    if (added.ok && doubleId !== undefined) await settleDouble(hat, casusId, doubleId);
    return goOn(Promise.resolve(added), peoplePage(casusId));
  },
);

const otherPupil = staffForm(settleDoubleSchema, ({ input: { casusId, doubleId }, viewer }) =>
  goOn(settleDouble(viewer.hat, casusId, doubleId), casusPage(casusId)),
);

const place = staffForm(changePlaceSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(changePlace(viewer.hat, casusId, input), personPage(casusId, input.personId)),
);

const confirm = staffForm(confirmDutySchema, ({ input: { casusId, duty }, viewer: { hat } }) =>
  goOn(confirmDuty(hat, casusId, { personId: hat.personId, duty }), casusPage(casusId)),
);

const leave = staffForm(endParticipationSchema, async ({ input: { casusId, personId }, viewer: { hat } }) =>
  goOn(
    endParticipation(hat, casusId, personId),
    personId === hat.personId ? "/casussen" : peoplePage(casusId),
  ),
);

const appoint = staffForm(nameCoordinatorSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(nameCoordinator(viewer.hat, casusId, input), personPage(casusId, input.personId)),
);

const dismiss = staffForm(endCoordinatorSchema, ({ input: { casusId, personId }, viewer }) =>
  goOn(endCoordinator(viewer.hat, casusId, personId), personPage(casusId, personId)),
);

const addGuardian = staffForm(addGuardianSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(addGuardianLater(viewer.hat, casusId, input), peoplePage(casusId)),
);

const address = staffForm(correctAddressSchema, async ({ input: { casusId, ...input }, viewer }) => {
  if (!isFreshProof(viewer)) return refused("fresh-proof");
  return goOn(correctAddress(viewer.hat, casusId, input), personPage(casusId, input.personId));
});

const invite = staffForm(inviteToOwnPagesSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(inviteToOwnPages(viewer.hat, casusId, input), personPage(casusId, input.personId)),
);
const takeLinkBack = staffForm(endOwnPagesSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(endOwnPages(viewer.hat, casusId, input), personPage(casusId, input.personId)),
);

const assess = staffForm(assessCompetenceSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(assessCompetence(viewer.hat, casusId, input), casusPage(casusId)),
);

const addContact = staffForm(addCasusContactSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(addCasusContact(viewer.hat, casusId, input), peoplePage(casusId)),
);
const endContact = staffForm(endCasusContactSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(endCasusContact(viewer.hat, casusId, input), peoplePage(casusId)),
);

const close = staffForm(closeSchema, ({ input: { casusId }, viewer }) =>
  goOn(closeCasus(viewer.hat, casusId), casusPage(casusId)),
);
const reopen = staffForm(closeSchema, ({ input: { casusId }, viewer }) =>
  goOn(reopenCasus(viewer.hat, casusId), peoplePage(casusId)),
);

/** Makes a casus; the button `more` asks for another guardian's block and makes nothing yet, for who has no scripts. */
export async function makeCasusAction(...[previous, data]: Parameters<FormAction>): Promise<FormState> {
  const more = isForm(data) ? data.get("more") : null;
  if (typeof more !== "string") return make(previous, data);
  return {
    status: "refused",
    message: "",
    code: "not-valid",
    fields: {},
    values: { ...readValues(data), blocks: more },
  };
}

export async function addParticipantAction(...given: Parameters<FormAction>): Promise<FormState> {
  return addPerson(...given);
}
export async function settleDoubleAction(...given: Parameters<FormAction>): Promise<FormState> {
  return otherPupil(...given);
}
export async function changePlaceAction(...given: Parameters<FormAction>): Promise<FormState> {
  return place(...given);
}
export async function confirmDutyAction(...given: Parameters<FormAction>): Promise<FormState> {
  return confirm(...given);
}
export async function endParticipationAction(...given: Parameters<FormAction>): Promise<FormState> {
  return leave(...given);
}
export async function nameCoordinatorAction(...given: Parameters<FormAction>): Promise<FormState> {
  return appoint(...given);
}
export async function endCoordinatorAction(...given: Parameters<FormAction>): Promise<FormState> {
  return dismiss(...given);
}
export async function addGuardianAction(...given: Parameters<FormAction>): Promise<FormState> {
  return addGuardian(...given);
}
export async function correctAddressAction(...given: Parameters<FormAction>): Promise<FormState> {
  return address(...given);
}
export async function inviteToOwnPagesAction(...given: Parameters<FormAction>): Promise<FormState> {
  return invite(...given);
}
export async function endOwnPagesAction(...given: Parameters<FormAction>): Promise<FormState> {
  return takeLinkBack(...given);
}
export async function assessCompetenceAction(...given: Parameters<FormAction>): Promise<FormState> {
  return assess(...given);
}
export async function closeCasusAction(...given: Parameters<FormAction>): Promise<FormState> {
  return close(...given);
}
export async function reopenCasusAction(...given: Parameters<FormAction>): Promise<FormState> {
  return reopen(...given);
}
export async function addCasusContactAction(...given: Parameters<FormAction>): Promise<FormState> {
  return addContact(...given);
}
export async function endCasusContactAction(...given: Parameters<FormAction>): Promise<FormState> {
  return endContact(...given);
}
