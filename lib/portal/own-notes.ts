/** The notes that the rules let a guardian or pupil read, as on a page of staff: recorded before they are shown. */
import { z } from "zod";
import { ownCasus } from "@/lib/consent/answer-casus";
import { asPerson, type Hat } from "@/lib/db/doors";
import { type NoteView, readNotes } from "@/lib/note/read";
import type { AllowGround } from "@/lib/policy/decision";
import type { Framework } from "@/lib/policy/vocabulary";
import { frameworkHere } from "./framework";
import { type Reading, whoReadNotes } from "./readings";

export type OwnNotes = {
  framework: Framework;
  now: Date;
  notes: readonly NoteView[];
  /** By note, who else read it. */
  readers: ReadonlyMap<string, readonly Reading[]>;
  /** The part after which older ones follow; null where there are none. */
  older: string | null;
};

/** @param before the part before which to go on, as `older` of the page above it */
export async function readOwnNotes(hat: Hat, before?: string): Promise<OwnNotes> {
  const { casusId, framework, now } = await asPerson(hat, async (tx) => ({
    casusId: await ownCasus(tx, hat),
    ...(await frameworkHere(tx)),
  }));
  const read = casusId === null ? null : await readNotes(hat, casusId, before);
  if (casusId === null || read === null)
    return { framework, now, notes: [], readers: new Map(), older: null };
  const { notes, older } = read;
  const readers = await whoReadNotes(
    hat,
    casusId,
    notes.map(({ id }) => id),
  );
  return { framework, now, notes, readers, older };
}

const own = z.enum(["auteur", "zonder_toestemming", "inzage_jeugdige", "onderwijs", "gezag", "toestemming"]);
export type OwnGround = z.infer<typeof own>;

/** The grounds on which the family itself reads (RULES.md 4a, 4b). Throws on one of a professional's. */
export const ownGround = (ground: AllowGround): OwnGround => own.parse(ground);
