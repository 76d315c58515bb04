import type { FormState } from "./form";

/** What a form starts with: `useActionState(action, idle)`. */
export const idle: FormState = { status: "idle" };
