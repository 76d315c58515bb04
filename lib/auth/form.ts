/**
 * The one way from a form to a command: origin → session → person → what was typed → command → answer. Works with and
 * without scripts: `useActionState(action, idle)` on the page, a plain `<form action>` in it.
 */
import "server-only";
import { getLocale } from "next-intl/server";
import { refresh } from "next/cache";
import { redirect, RedirectType } from "next/navigation";
import type { z } from "zod";
import { refused, type Refusal, type RefusalCode, type Result, sentenceFor } from "@/lib/result/refusal";
import { LANGUAGES } from "@/lib/i18n/languages";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { readInput, readValues, type Values } from "./form-data";
import { mistakesByField, plainMistake, plainMistakeIn } from "./mistakes";
import { comesFromUs } from "./origin";
import { type Viewer, viewer } from "./viewer";

export type FormState =
  | { status: "idle" }
  | {
      status: "refused";
      /** A sentence for people; `code` where the page has more to say, such as a link to a new code. */
      message: string;
      code: RefusalCode;
      /** One sentence a field, by its name. */
      fields: Record<string, string>;
      /** What was typed. */
      values: Values;
    }
  | { status: "done"; message?: string };

export type FormAction = (previous: FormState, data: FormData) => Promise<FormState>;

/**
 * What a command tells the form. `redirectTo` is a path of this site; `once` where the form made something new: the next
 * page takes its place in the browser's history, so that nobody goes back to an empty form and makes it twice.
 */
export type Done = { redirectTo?: string; once?: boolean; message?: string };
export type Command<Input> = (given: { input: Input; viewer: Viewer }) => Promise<Result<Done>>;

/** A form for whoever is not known yet. */
export function openForm(answer: (data: FormData) => Promise<FormState>): FormAction {
  return async (_previous, data) => {
    if (!isForm(data)) return refusedState({ code: "not-valid" }, new FormData());
    if (!(await comesFromUs())) return refusedState({ code: "other-origin" }, data);
    return answer(data);
  };
}

/** A form for professionals. */
export const staffForm = <S extends z.ZodType>(schema: S, command: Command<z.output<S>>): FormAction =>
  formFor(({ kind }) => kind === "staff", schema, command);

/** A form for guardians and pupils, signed in by themselves: at the table there is none of these. */
export const familyForm = <S extends z.ZodType>(schema: S, command: Command<z.output<S>>): FormAction =>
  formFor(({ kind, sitting }) => kind !== "staff" && sitting === undefined, schema, command);

/** A form of a question that is answered, by oneself or at the table. */
export const signerForm = <S extends z.ZodType>(schema: S, command: Command<z.output<S>>): FormAction =>
  formFor(({ kind }) => kind !== "staff", schema, command);

function formFor<S extends z.ZodType>(
  isFor: (hat: Viewer["hat"]) => boolean,
  schema: S,
  command: Command<z.output<S>>,
): FormAction {
  return async (_previous, data) => {
    if (!isForm(data)) return refusedState({ code: "not-valid" }, new FormData());
    const result = await answer(isFor, schema, command, data);
    if (!result.ok) return refusedState(result.refusal, data);
    const { redirectTo, once, message } = result.value;
    // What changed shows at once, also where the form leads back to the page it stands on.
    refresh();
    if (redirectTo !== undefined) redirect(redirectTo, once ? RedirectType.replace : RedirectType.push);
    return { status: "done", message };
  };
}

/** Whoever calls an action by hand may send anything. */
export const isForm = (data: unknown): data is FormData => data instanceof FormData;

async function answer<S extends z.ZodType>(
  isFor: (hat: Viewer["hat"]) => boolean,
  schema: S,
  command: Command<z.output<S>>,
  data: FormData,
): Promise<Result<Done>> {
  if (!(await comesFromUs())) return refused("other-origin");
  const who = await viewer();
  if (!who || !isFor(who.hat)) return refused("signed-out");
  const locale = await getLocale();
  const error = locale === DEFAULT_LOCALE ? plainMistake : plainMistakeIn(locale);
  const parsed = schema.safeParse(readInput(data), { error });
  if (!parsed.success) return refused("not-valid", mistakesByField(parsed.error.issues));
  return command({ input: parsed.data, viewer: who });
}

/** What a form shows after a refusal: the sentence in the language of the page, the fields, and what was typed. */
export async function refusedState(refusal: Refusal, data: FormData): Promise<FormState> {
  const { code } = LANGUAGES[await getLocale()].words.weigering;
  return {
    status: "refused",
    message: sentenceFor(refusal, code),
    code: refusal.code,
    fields: refusal.fields ?? {},
    values: readValues(data),
  };
}
