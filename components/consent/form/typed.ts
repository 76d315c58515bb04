import type { FormState } from "@/lib/auth/form";

/** What stands in the fields of one name: as typed when the step came back, else as it was kept. */
export function listIn(state: FormState, name: string, kept: readonly string[]): readonly string[] {
  if (state.status !== "refused") return kept;
  const value = state.values[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

/** As `listIn`, for a field of one value; "" where there is none. */
export function textIn(state: FormState, name: string, kept: string | null): string {
  return listIn(state, name, kept === null ? [] : [kept])[0] ?? "";
}

/** As `listIn`, for one check box. */
export function tickedIn(state: FormState, name: string, kept: boolean): boolean {
  return listIn(state, name, kept ? ["on"] : []).length > 0;
}

/** What is wrong with one field, or nothing. */
export function faultIn(state: FormState, name: string): string | undefined {
  return state.status === "refused" ? state.fields[name] : undefined;
}

/** Changes whenever a step comes back, so that its fields stand anew with what was typed. */
export function turnOf(state: FormState): string {
  return state.status === "refused" ? JSON.stringify(state.values) : "first";
}
