"use server";

import { type FormState, staffForm } from "@/lib/auth/form";
import { done } from "@/lib/result/refusal";
import { tellOfLeak } from "./leaks";
import { tellLeakSchema } from "./schema";

const tellForm = staffForm(tellLeakSchema, async ({ input, viewer: { hat } }) => {
  const result = await tellOfLeak(hat, input);
  return result.ok ? done({ redirectTo: `/functionaris/lek/${input.leakId}`, once: true }) : result;
});

/** Notes to whom a leak was told. */
export async function tellOfLeakAction(previous: FormState, data: FormData): Promise<FormState> {
  return tellForm(previous, data);
}
