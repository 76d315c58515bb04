"use server";

/** The forms of a data protection officer. */
import { type FormState, staffForm } from "@/lib/auth/form";
import { isFreshProof } from "@/lib/auth/proof";
import { done, refused } from "@/lib/result/refusal";
import { tellOfLeak } from "./leaks";
import { openRecord } from "./record";
import { openRecordSchema } from "./record-schema";
import { tellLeakSchema } from "./schema";

export const openRecordAction = staffForm(openRecordSchema, async ({ input, viewer }) => {
  if (!isFreshProof(viewer)) return refused("fresh-proof");
  const result = await openRecord(viewer.hat, input);
  return result.ok ? done({ redirectTo: `/functionaris/dossier/${input.consent}`, once: true }) : result;
});

const tellForm = staffForm(tellLeakSchema, async ({ input, viewer: { hat } }) => {
  const result = await tellOfLeak(hat, input);
  return result.ok ? done({ redirectTo: `/functionaris/lek/${input.leakId}`, once: true }) : result;
});

/** Notes to whom a leak was told. */
export async function tellOfLeakAction(previous: FormState, data: FormData): Promise<FormState> {
  return tellForm(previous, data);
}
