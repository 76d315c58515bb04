import type { FormState } from "@/lib/auth/form";
import { readValues } from "@/lib/auth/form-data";
import { sentenceFor } from "@/lib/result/refusal";

/**
 * Why a form got no answer: the line was cut, something broke, or the page is of an earlier release, whose forms the server
 * no longer knows. Then trying again does not help: the page must be opened anew, and what was typed stands in this one.
 */
const FAULTS = ["no-connection", "our-fault", "old-page"] as const;
export type Fault = (typeof FAULTS)[number];

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
  // By its name: what Next.js has to tell it by is closed to files that the server reads too.
  if (thrown instanceof Error && thrown.name === "UnrecognizedActionError") return "old-page";
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
export const isUnsent = (state: FormState): boolean => faultIn(state) !== null;

/** Why it was not answered; null where it was. */
export const faultIn = (state: FormState): Fault | null =>
  state.status === "refused" ? (FAULTS.find((fault) => fault === state.code) ?? null) : null;
