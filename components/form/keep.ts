import type { FormState } from "@/lib/auth/form";
import { readValues } from "@/lib/auth/form-data";
import { sentenceFor } from "@/lib/result/refusal";

/** Why a form got no answer: the line was cut, or the answer was that something broke. */
export type Fault = "no-connection" | "our-fault";

/**
 * An action that comes back with what was typed where no answer came. On the server it is the action itself: its address
 * stands in the form for whoever has no scripts.
 *
 * @param keep the state of a form that got no answer
 */
export function keepingWhatWasTyped<State>(
  action: (previous: State, data: FormData) => Promise<State>,
  keep: (previous: State, data: FormData, fault: Fault) => State,
): (previous: State, data: FormData) => Promise<State> {
  if (typeof window === "undefined") return action;
  return async (previous, data) => {
    try {
      return await action(previous, data);
    } catch (thrown) {
      const fault = faultOf(thrown);
      if (fault === null) throw thrown;
      return keep(previous, data, fault);
    }
  };
}

/** Null for what is no fault: Next.js goes to another page, or says that there is none, by throwing. */
export function faultOf(thrown: unknown): Fault | null {
  const digest = thrown instanceof Error && "digest" in thrown ? String(thrown.digest) : "";
  if (digest.startsWith("NEXT_")) return null;
  // `fetch` throws a TypeError, and nothing else, where it reaches nobody.
  return thrown instanceof TypeError && digest === "" ? "no-connection" : "our-fault";
}

/** As a refusal by the server: the sentence, and what was typed. Nothing is wrong with a field. */
export const unsentState = (data: FormData, fault: Fault): FormState => ({
  status: "refused",
  code: fault,
  message: sentenceFor({ code: fault }),
  fields: {},
  values: readValues(data),
});

/** Whether a form came back without having been answered. */
export const isUnsent = (state: FormState): boolean =>
  state.status === "refused" && (state.code === "no-connection" || state.code === "our-fault");
