"use server";

import { type FormAction, type FormState, staffForm } from "@/lib/auth/form";
import { correctAuthority, discoverAuthority } from "./corrections";
import { casusPage, goOn, personPage } from "./go-on";
import { recordAuthority } from "./guardians";
import {
  askSecondSchema,
  correctAuthoritySchema,
  decideSchema,
  discoverAuthoritySchema,
  recordAuthoritySchema,
  restrictSchema,
} from "./manage-schema";
import { decideOpening, proposeOpening } from "./restriction-opening";
import { askAnotherSecond, restrictGuardian, signRestriction } from "./restrictions";

const authority = staffForm(recordAuthoritySchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(recordAuthority(viewer.hat, casusId, input), personPage(casusId, input.guardianId)),
);

const correct = staffForm(correctAuthoritySchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(correctAuthority(viewer.hat, casusId, input), personPage(casusId, input.guardianId)),
);

const discover = staffForm(discoverAuthoritySchema, ({ input: { casusId, ...input }, viewer }) =>
  goOn(discoverAuthority(viewer.hat, casusId, input), personPage(casusId, input.guardianId)),
);

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

export async function recordAuthorityAction(...given: Parameters<FormAction>): Promise<FormState> {
  return authority(...given);
}
export async function correctAuthorityAction(...given: Parameters<FormAction>): Promise<FormState> {
  return correct(...given);
}
export async function discoverAuthorityAction(...given: Parameters<FormAction>): Promise<FormState> {
  return discover(...given);
}
export async function restrictAction(...given: Parameters<FormAction>): Promise<FormState> {
  return restrict(...given);
}
export async function askAnotherSecondAction(...given: Parameters<FormAction>): Promise<FormState> {
  return another(...given);
}
export async function proposeOpeningAction(...given: Parameters<FormAction>): Promise<FormState> {
  return propose(...given);
}
export async function signRestrictionAction(...given: Parameters<FormAction>): Promise<FormState> {
  return sign(...given);
}
export async function decideOpeningAction(...given: Parameters<FormAction>): Promise<FormState> {
  return decide(...given);
}
