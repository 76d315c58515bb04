"use server";

import { type FormState, isForm, staffForm } from "@/lib/auth/form";
import { readInput, readValues } from "@/lib/auth/form-data";
import { idle } from "@/lib/auth/form-state";
import { viewer } from "@/lib/auth/viewer";
import { done } from "@/lib/result/refusal";
import { announceReaders } from "./announcement";
import { setDailyMessage } from "./daily";
import { type DraftShape, readReshaping, reshape, shapeOf, type Values } from "./draft";
import { choicesSchema, dailyMessageSchema, takeBackSchema, writeNoteSchema } from "./schema";
import { takeBack } from "./take-back";
import type { Announcement } from "./who-reads";
import { writeNote } from "./write";

/** The sheet on which a note is written, as the server last left it. */
export type NoteSheet = {
  form: FormState;
  values: Values;
  shape: DraftShape;
  announcement: Announcement | null;
  /** Goes up with every answer, so that the fields stand anew with what was typed. */
  turn: number;
};

const writeForm = staffForm(writeNoteSchema, async ({ input, viewer: { hat } }) => {
  const result = await writeNote(hat, input);
  return result.ok
    ? done({ redirectTo: `/casussen/${input.casusId}/notities#notitie-${result.value.noteId}`, once: true })
    : result;
});

const takeBackForm = staffForm(takeBackSchema, async ({ input, viewer: { hat } }) => {
  const result = await takeBack(hat, input);
  return result.ok
    ? done({ redirectTo: `/casussen/${input.casusId}/notities#deel-${input.partId}` })
    : result;
});

/**
 * Every button of the sheet, with or without scripts: `do` is a change of shape, `who` (who reads this?) or nothing (save).
 * Whatever the answer, what was typed comes back with it.
 */
export async function noteAction(previous: NoteSheet, data: FormData): Promise<NoteSheet> {
  if (!isForm(data)) return previous;
  const values = readValues(data);
  const wanted = String(data.get("do") ?? "");
  const change = readReshaping(wanted);
  const shape = change ? reshape(shapeOf(values), change) : shapeOf(values);
  const saving = change === null && wanted !== "who";
  const form = saving ? await writeForm(idle, data) : idle;
  return { form, values, shape, announcement: await announcementOf(data), turn: turnAfter(previous) };
}

/** Counts on from what the browser sent, which may be anything. */
const turnAfter = (previous: Partial<NoteSheet> | undefined): number => Number(previous?.turn ?? 0) + 1;

/** Who reads what is being written; takes the choices alone. Null where they are not complete, or nobody is signed in. */
export async function announceAction(casusId: string, choices: unknown): Promise<Announcement | null> {
  const who = await viewer();
  const parsed = choicesSchema.safeParse(choices);
  if (who?.hat.kind !== "staff" || !parsed.success || typeof casusId !== "string" || !isId(casusId))
    return null;
  return announceReaders(who.hat, casusId, parsed.data);
}

export async function takeBackAction(previous: FormState, data: FormData): Promise<FormState> {
  return takeBackForm(previous, data);
}

const dailyMessageForm = staffForm(dailyMessageSchema, async ({ input: { wanted }, viewer: { hat } }) => {
  await setDailyMessage(hat, wanted === "yes");
  return done({ redirectTo: "/ik" });
});

/** The switch of the message of the day. */
export async function dailyMessageAction(previous: FormState, data: FormData): Promise<FormState> {
  return dailyMessageForm(previous, data);
}

const isId = (text: string) => takeBackSchema.shape.casusId.safeParse(text).success;

async function announcementOf(data: FormData): Promise<Announcement | null> {
  const { casusId, section } = readInput(data);
  const sections = Object.entries(section ?? {}).sort(([one], [other]) => Number(one) - Number(other));
  return announceAction(
    String(casusId),
    sections.map(([, choice]) => choice as unknown),
  );
}
