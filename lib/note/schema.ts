/** A note as its form sends it: sections with a choice of readers each, and in them pieces of text. */
import { z } from "zod";
import { list, optionalText, ticked } from "@/lib/auth/fields";
import type { Choice } from "@/lib/grants/preview";
import { PERSON } from "@/lib/policy/names";
import { CATEGORIES } from "@/lib/policy/vocabulary";
import { NATURES, NOTE_KINDS } from "./vocabulary";

/** Characters of one piece of text: some seven pages. */
export const LONGEST_PIECE = 20_000;

const TOO_LONG = `Dit is te lang om te bewaren: er passen ${LONGEST_PIECE.toLocaleString("nl")} tekens in één stuk. Knip het in stukken.`;

/** How a scope stands in a form: one word, or with which kring or meeting. */
const scope = z.string("Kies hoe ver dit mag reiken.").transform((text, context): Choice["scope"] => {
  const [kind, id] = text.split(":");
  if (kind === "persoonlijk" || kind === "team" || kind === "casus") return { kind };
  const known = z.uuid().safeParse(id);
  if (kind === "kring" && known.success) return { kind, ambtskring: known.data };
  if (kind === "overleg" && known.success) return { kind, meeting: known.data };
  context.addIssue({ code: "custom", message: "Kies hoe ver dit mag reiken." });
  return z.NEVER;
});

/** The value of the scope's radio button. */
export function scopeValue(chosen: Choice["scope"]): string {
  switch (chosen.kind) {
    case "persoonlijk":
    case "team":
    case "casus":
      return chosen.kind;
    case "kring":
      return `kring:${chosen.ambtskring}`;
    case "overleg":
      return `overleg:${chosen.meeting}`;
  }
}

/** An organisation's id, or `person:` and that of somebody. */
const withheldEntry = z.string().refine((entry) => z.uuid().safeParse(entry.replace(PERSON, "")).success);

const choice = {
  category: z.enum(CATEGORIES, "Kies waar dit over gaat."),
  scope,
  /** Known to all, trivial or made anonymous: no secret (SAM, question 2). */
  open: ticked,
  clb: ticked,
  withheld: list(withheldEntry),
  concerns: list(z.uuid()),
};

type Chosen = z.output<z.ZodObject<typeof choice>>;

/** What the rules ask of a part, from what the form asked. */
const choiceOf = ({ category, scope: chosen, open, clb, withheld, concerns }: Chosen): Choice => ({
  category,
  scope: chosen,
  secret: !open,
  schoolClbRelevant: clb,
  withheldFrom: withheld,
  concerns,
});

/** The choices alone: what goes to the server while somebody writes. Never a word of the note. */
export const choicesSchema = z.array(z.object(choice).transform(choiceOf)).min(1).max(10);

/** `{ "0": …, "3": … }`, as numbered fields come in, in order of the numbers. */
const numbered = <T extends z.ZodType>(item: T, most: number) =>
  z
    .record(z.string().regex(/^\d{1,3}$/), item)
    .transform((fields) =>
      Object.entries(fields)
        .sort(([one], [other]) => Number(one) - Number(other))
        .map(([, value]) => value),
    )
    .refine((items) => items.length <= most, `Dit zijn er te veel: er passen er ${most}.`);

const piece = z.object({ nature: z.enum(NATURES), text: z.string().max(LONGEST_PIECE, TOO_LONG) });

const pieces = numbered(piece, 20)
  .transform((all) => all.filter(({ text }) => text.trim() !== ""))
  .refine((all) => all.length > 0, "Schrijf eerst iets op.");

const section = z
  .object({ ...choice, heading: optionalText(120), piece: pieces })
  .transform(({ heading, piece: written, ...chosen }) => ({
    choice: choiceOf(chosen),
    heading: heading ?? null,
    pieces: written,
  }));

export const writeNoteSchema = z.object({
  casusId: z.uuid(),
  /** Made with the form: the same note sent twice is one note. */
  key: z.uuid(),
  kind: z.enum(NOTE_KINDS, "Kies wat voor notitie dit is."),
  /** The readers that were shown to the writer. */
  announced: z.string().max(64).optional(),
  section: numbered(section, 10).refine((sections) => sections.length > 0),
});
export type WriteNote = z.output<typeof writeNoteSchema>;

/** The fields of a sheet, by their names, as a draft keeps them. */
export const fieldsSchema = z.record(z.string().max(80), z.union([z.string(), z.array(z.string())]));

export const discardSchema = z.object({ casusId: z.uuid() });

export const correctSchema = z.object({
  casusId: z.uuid(),
  partId: z.uuid(),
  /** The instant of the text that the writer had before them: of its writing, or of its last correction. */
  seen: z.iso.datetime(),
  nature: z.enum(NATURES).optional(),
  heading: optionalText(120),
  text: z
    .string("Schrijf wat er moet staan.")
    .max(LONGEST_PIECE, TOO_LONG)
    .refine((text) => text.trim() !== "", "Schrijf wat er moet staan. Wilt u alles weg? Neem het dan terug."),
  reason: z.string("Schrijf waarom.").trim().min(1, "Schrijf waarom.").max(500),
});
export type Correct = z.output<typeof correctSchema>;

/** The switch of the message of the day. */
export const dailyMessageSchema = z.object({ wanted: z.enum(["yes", "no"]) });

export const takeBackSchema = z.object({
  casusId: z.uuid(),
  partId: z.uuid(),
  reason: z.string("Schrijf waarom.").trim().min(1, "Schrijf waarom.").max(500),
});
export type TakeBack = z.output<typeof takeBackSchema>;
