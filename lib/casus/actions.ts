"use server";

import { type FormAction, type FormState, isForm, staffForm } from "@/lib/auth/form";
import { readValues } from "@/lib/auth/form-data";
import { isFreshProof } from "@/lib/auth/proof";
import { done, refused, type Result } from "@/lib/result/refusal";
import { addCasusContact, endCasusContact } from "./casus-contacts";
import { closeCasus, reopenCasus } from "./closing";
import { assessCompetence } from "./competence";
import { correctAddress } from "./contact";
import { correctAuthority, discoverAuthority } from "./corrections";
import { endCoordinator, nameCoordinator } from "./coordinators";
import { settleDouble } from "./doubles";
import { addGuardianLater, recordAuthority } from "./guardians";
import { makeCasus } from "./make";
import {
  addCasusContactSchema,
  addGuardianSchema,
  addParticipantSchema,
  askSecondSchema,
  assessCompetenceSchema,
  changePlaceSchema,
  closeSchema,
  confirmDutySchema,
  correctAddressSchema,
  correctAuthoritySchema,
  decideSchema,
  discoverAuthoritySchema,
  endCasusContactSchema,
  endCoordinatorSchema,
  endParticipationSchema,
  nameCoordinatorSchema,
  recordAuthoritySchema,
  restrictSchema,
  settleDoubleSchema,
} from "./manage-schema";
import { addParticipant, changePlace, confirmDuty, endParticipation } from "./participants";
import { decideOpening, proposeOpening } from "./restriction-opening";
import { askAnotherSecond, restrictGuardian, signRestriction } from "./restrictions";
import { makeCasusSchema } from "./schema";

const casusPage = (casusId: string) => `/casussen/${casusId}`;
const peoplePage = (casusId: string) => `${casusPage(casusId)}/mensen`;
const personPage = (casusId: string, personId: string) => `${peoplePage(casusId)}/${personId}`;

/** A change that was made, or had been made already, goes on to `redirectTo`. */
async function goOn(
  result: Promise<Result<unknown>>,
  redirectTo: string,
): Promise<Result<{ redirectTo: string }>> {
  const settled = await result;
  if (settled.ok || settled.refusal.code === "seen-before") return done({ redirectTo });
  return settled;
}

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

const authority = staffForm(recordAuthoritySchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(recordAuthority(viewer.hat, casusId, input), personPage(casusId, input.guardianId)),
);

const correct = staffForm(correctAuthoritySchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(correctAuthority(viewer.hat, casusId, input), personPage(casusId, input.guardianId)),
);

const discover = staffForm(discoverAuthoritySchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(discoverAuthority(viewer.hat, casusId, input), personPage(casusId, input.guardianId)),
);

const address = staffForm(correctAddressSchema, async ({ input: { casusId, ...input }, viewer }) => {
  if (!isFreshProof(viewer)) return refused("fresh-proof");
  return goOn(correctAddress(viewer.hat, casusId, input), personPage(casusId, input.personId));
});

const restrict = staffForm(restrictSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(restrictGuardian(viewer.hat, casusId, input), personPage(casusId, input.guardianId)),
);

const another = staffForm(askSecondSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(askAnotherSecond(viewer.hat, casusId, input), personPage(casusId, input.guardianId)),
);

const propose = staffForm(askSecondSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(proposeOpening(viewer.hat, casusId, input), personPage(casusId, input.guardianId)),
);

const sign = staffForm(decideSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(signRestriction(viewer.hat, casusId, input), casusPage(casusId)),
);

const decide = staffForm(decideSchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(decideOpening(viewer.hat, casusId, input), casusPage(casusId)),
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
export async function recordAuthorityAction(...given: Parameters<FormAction>): Promise<FormState> {
  return authority(...given);
}
export async function correctAuthorityAction(...given: Parameters<FormAction>): Promise<FormState> {
  return correct(...given);
}
export async function discoverAuthorityAction(...given: Parameters<FormAction>): Promise<FormState> {
  return discover(...given);
}
export async function correctAddressAction(...given: Parameters<FormAction>): Promise<FormState> {
  return address(...given);
}
export async function restrictAction(...given: Parameters<FormAction>): Promise<FormState> {
  return restrict(...given);
}
export async function askAnotherSecondAction(...given: Parameters<FormAction>): Promise<FormState> {
  return another(...given);
}
export async function signRestrictionAction(...given: Parameters<FormAction>): Promise<FormState> {
  return sign(...given);
}
export async function proposeOpeningAction(...given: Parameters<FormAction>): Promise<FormState> {
  return propose(...given);
}
export async function decideOpeningAction(...given: Parameters<FormAction>): Promise<FormState> {
  return decide(...given);
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
