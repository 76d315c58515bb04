"use server";

/** The forms of a data protection officer. */
import { staffForm } from "@/lib/auth/form";
import { isFreshProof } from "@/lib/auth/proof";
import { done, refused } from "@/lib/result/refusal";
import { openRecord } from "./record";
import { openRecordSchema } from "./record-schema";

export const openRecordAction = staffForm(openRecordSchema, async ({ input, viewer }) => {
  if (!isFreshProof(viewer)) return refused("fresh-proof");
  const result = await openRecord(viewer.hat, input);
  return result.ok ? done({ redirectTo: `/functionaris/dossier/${input.consent}`, once: true }) : result;
});
