"use server";

import { familyForm, type FormAction, type FormState, staffForm } from "@/lib/auth/form";
import { done, type Result } from "@/lib/result/refusal";
import { acceptConfidant, declineConfidant } from "./answer";
import { appointConfidant, endConfidant } from "./appoint";
import { acceptSchema, appointSchema, declineSchema, endSchema } from "./schema";

const MINE = "/mijn/vertrouwenspersoon";

const leadTo = async (result: Promise<Result<unknown>>, redirectTo: string) => {
  const settled = await result;
  return settled.ok ? done({ redirectTo, once: true }) : settled;
};

const appoint = familyForm(appointSchema, ({ input, viewer }) =>
  leadTo(appointConfidant(viewer.hat, input), MINE),
);
const end = familyForm(endSchema, ({ input, viewer }) => leadTo(endConfidant(viewer.hat, input), MINE));
const accept = staffForm(acceptSchema, ({ input: { casusId }, viewer }) =>
  leadTo(acceptConfidant(viewer.hat, casusId), `/casussen/${casusId}/notities`),
);
const decline = staffForm(declineSchema, ({ input: { casusId }, viewer }) =>
  leadTo(declineConfidant(viewer.hat, casusId), "/vertrouwenspersoon"),
);

export async function appointConfidantAction(...given: Parameters<FormAction>): Promise<FormState> {
  return appoint(...given);
}
export async function endConfidantAction(...given: Parameters<FormAction>): Promise<FormState> {
  return end(...given);
}
export async function acceptConfidantAction(...given: Parameters<FormAction>): Promise<FormState> {
  return accept(...given);
}
export async function declineConfidantAction(...given: Parameters<FormAction>): Promise<FormState> {
  return decline(...given);
}
