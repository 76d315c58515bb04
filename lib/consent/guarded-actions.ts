"use server";

/** The forms of the version without places, for the two who closed reading. */
import { staffForm } from "@/lib/auth/form";
import { done } from "@/lib/result/refusal";
import { guardedTextSchema, releaseSchema } from "./guarded-schema";
import { releaseGuarded, writeGuarded } from "./guarded-write";

export const writeGuardedAction = staffForm(guardedTextSchema, async ({ input, viewer }) => {
  const result = await writeGuarded(viewer.hat, input);
  if (!result.ok) return result;
  return done({
    redirectTo: `/casussen/${input.casus}/toestemming/${input.consent}/zonder-plaatsen/${input.person}`,
  });
});

export const releaseGuardedAction = staffForm(releaseSchema, async ({ input, viewer }) => {
  const result = await releaseGuarded(viewer.hat, input);
  return result.ok ? done({ redirectTo: `/casussen/${input.casus}` }) : result;
});
