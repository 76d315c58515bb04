"use server";

import { type FormAction, type FormState, staffForm } from "@/lib/auth/form";
import { casusPage, goOn } from "@/lib/casus/go-on";
import { noteAgreement } from "./agreement";
import { endInquiry, inquire } from "./inquiry";
import { makeKring } from "./make";
import { addMember, moveMember } from "./members";
import {
  addMemberSchema,
  endInquirySchema,
  inquireSchema,
  makeKringSchema,
  moveMemberSchema,
  noteAgreementSchema,
} from "./schema";

const kringen = (casusId: string) => `${casusPage(casusId)}/ambtskringen`;

const make = staffForm(makeKringSchema, ({ input, viewer }) =>
  goOn(makeKring(viewer.hat, input), kringen(input.casusId)),
);
const add = staffForm(addMemberSchema, ({ input, viewer }) =>
  goOn(addMember(viewer.hat, input), kringen(input.casusId)),
);
const move = staffForm(moveMemberSchema, ({ input, viewer }) =>
  goOn(moveMember(viewer.hat, input), kringen(input.casusId)),
);
const note = staffForm(noteAgreementSchema, ({ input, viewer }) =>
  goOn(noteAgreement(viewer.hat, input), kringen(input.casusId)),
);
const ask = staffForm(inquireSchema, ({ input, viewer }) =>
  goOn(inquire(viewer.hat, input), kringen(input.casusId)),
);
const stopAsking = staffForm(endInquirySchema, ({ input: { casusId, inquiryId }, viewer }) =>
  goOn(endInquiry(viewer.hat, { casusId, inquiryId }), kringen(casusId)),
);

export async function makeKringAction(...given: Parameters<FormAction>): Promise<FormState> {
  return make(...given);
}
export async function addMemberAction(...given: Parameters<FormAction>): Promise<FormState> {
  return add(...given);
}
export async function moveMemberAction(...given: Parameters<FormAction>): Promise<FormState> {
  return move(...given);
}
export async function noteAgreementAction(...given: Parameters<FormAction>): Promise<FormState> {
  return note(...given);
}
export async function inquireAction(...given: Parameters<FormAction>): Promise<FormState> {
  return ask(...given);
}
export async function endInquiryAction(...given: Parameters<FormAction>): Promise<FormState> {
  return stopAsking(...given);
}
