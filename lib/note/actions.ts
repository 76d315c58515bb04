"use server";

import { type FormState, isForm, staffForm } from "@/lib/auth/form";
import { readInput, readValues } from "@/lib/auth/form-data";
import { idle } from "@/lib/auth/form-state";
import { viewer } from "@/lib/auth/viewer";
import { comesFromUs } from "@/lib/auth/origin";
import { done, sentenceFor } from "@/lib/result/refusal";
import { announceReaders } from "./announcement";
import { setDailyMessage } from "./daily";
import { type DraftShape, draftValues, readReshaping, reshape, shapeOf, type Values } from "./draft";
import { correctPart } from "./correct";
import { discardNoteDraft, keepNoteDraft } from "./draft-kept";
import {
  choicesSchema,
  correctSchema,
  dailyMessageSchema,
  discardSchema,
  fieldsSchema,
  takeBackSchema,
  writeNoteSchema,
} from "./schema";
import { takeBack } from "./take-back";
import type { Announcement } from "./who-reads";
import { writeNote } from "./write";

/** The sheet on which a note is written, as the server last left it. */
export type NoteSheet = {
  form: FormState;
  values: Values;
  shape: DraftShape;
  announcement: Announcement | null;
  /** What came of keeping the draft by its button, which is there without scripts; with them it is kept while typing. */
  keeping: Keeping | null;
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
  const keeping = wanted === "keep" ? await keepFrom(data) : null;
  const saving = change === null && keeping === null && wanted !== "who";
  const form = saving ? await writeForm(idle, data) : idle;
  return {
    form,
    keeping,
    values,
    shape,
    announcement: await announcementOf(data),
    turn: turnAfter(previous),
  };
}

const keepFrom = (data: FormData) =>
  keepDraftAction(String(data.get("casusId")), Number(data.get("version") ?? 0), readValues(data));

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

/** What keeping a draft comes back with: the version to go on from, or a sentence on why nothing was kept. */
export type Keeping =
  { kept: true; version: number; at: Date } | { kept: false; elsewhere: boolean; message: string };

/**
 * Keeps what was typed as the writer's own draft. Null where nobody is signed in (any more), or what came is no form of ours.
 *
 * @param version of the keeping that this tab saw last; null to keep it over what another tab kept
 */
export async function keepDraftAction(
  casusId: string,
  version: number | null,
  values: unknown,
): Promise<Keeping | null> {
  const who = await viewer();
  const parsed = fieldsSchema.safeParse(values);
  if (who?.hat.kind !== "staff" || !parsed.success || typeof casusId !== "string" || !isId(casusId))
    return null;
  if (!(await comesFromUs()) || !isVersion(version)) return null;
  const result = await keepNoteDraft(who.hat, { casusId, version, values: draftValues(parsed.data) });
  return result.ok
    ? { kept: true, version: result.value.version, at: result.value.keptAt }
    : {
        kept: false,
        elsewhere: result.refusal.code === "kept-elsewhere",
        message: sentenceFor(result.refusal),
      };
}

const isVersion = (version: number | null) =>
  version === null || (Number.isSafeInteger(version) && version >= 0 && version < 2 ** 31 - 1);

const discardForm = staffForm(discardSchema, async ({ input: { casusId }, viewer: { hat } }) => {
  await discardNoteDraft(hat, casusId);
  return done({ redirectTo: `/casussen/${casusId}/notities/nieuw`, once: true });
});

/** Begins the sheet anew: the draft is thrown away. */
export async function discardDraftAction(previous: FormState, data: FormData): Promise<FormState> {
  return discardForm(previous, data);
}

const correctForm = staffForm(correctSchema, async ({ input, viewer: { hat } }) => {
  const result = await correctPart(hat, input);
  return result.ok
    ? done({ redirectTo: `/casussen/${input.casusId}/notities#deel-${input.partId}`, once: true })
    : result;
});

/** Corrects a part of one's own. */
export async function correctAction(previous: FormState, data: FormData): Promise<FormState> {
  return correctForm(previous, data);
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
