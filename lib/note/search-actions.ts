"use server";

import { isForm } from "@/lib/auth/form";
import { comesFromUs } from "@/lib/auth/origin";
import { viewer } from "@/lib/auth/viewer";
import { sentenceFor } from "@/lib/result/refusal";
import { type Hit, searchNotes } from "./search";
import { searchSchema } from "./search-schema";

/** What was looked for, and what was found so far. The words travel in the body of a post: they stand in no address and no log. */
export type SearchState = {
  /** refused: nothing was looked for, and `message` says why. */
  status: "done" | "refused";
  question: string;
  hits: Hit[];
  next: string | null;
  message: string | null;
};

const nothing: SearchState = { status: "done", question: "", hits: [], next: null, message: null };

/** Looks for words; `after` goes on where the last answer to the same question stopped. */
export async function searchAction(previous: SearchState, data: FormData): Promise<SearchState> {
  const who = (await comesFromUs()) ? await viewer() : null;
  if (who?.hat.kind !== "staff")
    return { ...nothing, status: "refused", message: sentenceFor({ code: "signed-out" }) };
  if (!isForm(data)) return nothing;
  const parsed = searchSchema.safeParse({
    question: data.get("question"),
    casus: data.get("casus") || undefined,
    after: data.get("after") || undefined,
  });
  if (!parsed.success) return nothing;
  const { question, casus, after } = parsed.data;
  const { hits, next } = await searchNotes(who.hat, { question, casusId: casus, after });
  const before = after !== undefined && isOfQuestion(previous, question) ? previous.hits : [];
  return { ...nothing, question, hits: [...before, ...hits], next };
}

/** Whoever calls an action by hand may send anything as what was before. */
const isOfQuestion = (previous: SearchState | undefined, question: string): previous is SearchState =>
  previous?.question === question && Array.isArray(previous.hits);
