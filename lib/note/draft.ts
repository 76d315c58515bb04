/** What a half-written note looks like: its sections and pieces, from the names of its fields. Browser and server. */
import type { Nature } from "./vocabulary";
import { NATURES } from "./vocabulary";

/** What was typed, by the names of the fields. */
export type Values = Record<string, string | string[]>;

export type PieceShape = { number: number; nature: Nature };
export type SectionShape = { number: number; pieces: PieceShape[] };
export type DraftShape = SectionShape[];

/** One section with room for a fact: how every note begins. */
export const emptyDraft: DraftShape = [{ number: 0, pieces: [{ number: 0, nature: "feit" }] }];

export const pieceField = (section: number, piece: number, field: "nature" | "text") =>
  `section.${section}.piece.${piece}.${field}`;

/** The sections and pieces that these fields make; an empty draft where there are none. */
export function shapeOf(values: Values): DraftShape {
  const sections = new Map<number, Map<number, Nature>>();
  for (const [name, value] of Object.entries(values)) {
    const [, section, piece] = /^section\.(\d{1,3})\.piece\.(\d{1,3})\.nature$/.exec(name) ?? [];
    const nature = NATURES.find((each) => each === value);
    if (section === undefined || piece === undefined || nature === undefined) continue;
    const pieces = sections.get(Number(section)) ?? new Map<number, Nature>();
    sections.set(Number(section), pieces.set(Number(piece), nature));
  }
  if (sections.size === 0) return emptyDraft;
  return inOrder(sections).map(([number, pieces]) => ({
    number,
    pieces: inOrder(pieces).map(([each, nature]) => ({ number: each, nature })),
  }));
}

const inOrder = <T>(map: ReadonlyMap<number, T>) => [...map].sort(([one], [other]) => one - other);

const after = (numbers: readonly number[]) => Math.max(-1, ...numbers) + 1;

/** What a button of the form changes about its shape. As text it is the button's value: `add 0 feit`. */
export type Reshaping =
  | { kind: "add"; section: number; nature: Nature }
  | { kind: "remove"; section: number; piece: number }
  | { kind: "section" }
  | { kind: "drop"; section: number };

export function reshapingText(change: Reshaping): string {
  switch (change.kind) {
    case "add":
      return `add ${change.section} ${change.nature}`;
    case "remove":
      return `remove ${change.section} ${change.piece}`;
    case "section":
      return "section";
    case "drop":
      return `drop ${change.section}`;
  }
}

/** Null for what is no reshaping. */
export function readReshaping(text: string): Reshaping | null {
  const [kind, first, second] = text.split(" ");
  const section = Number(first);
  if (kind === "section") return { kind };
  if (!Number.isInteger(section)) return null;
  if (kind === "drop") return { kind, section };
  if (kind === "remove" && Number.isInteger(Number(second))) return { kind, section, piece: Number(second) };
  const nature = NATURES.find((each) => each === second);
  return kind === "add" && nature ? { kind, section, nature } : null;
}

/** The shape after a button; the last piece of a section and the last section stay. */
export function reshape(shape: DraftShape, change: Reshaping): DraftShape {
  switch (change.kind) {
    case "section": {
      const number = after(shape.map((section) => section.number));
      return [...shape, { number, pieces: [{ number: 0, nature: "feit" }] }];
    }
    case "drop":
      return shape.length > 1 ? shape.filter(({ number }) => number !== change.section) : shape;
    case "add":
      return inSection(shape, change.section, (pieces) => [
        ...pieces,
        { number: after(pieces.map(({ number }) => number)), nature: change.nature },
      ]);
    case "remove":
      return inSection(shape, change.section, (pieces) =>
        pieces.length > 1 ? pieces.filter(({ number }) => number !== change.piece) : pieces,
      );
  }
}

function inSection(
  shape: DraftShape,
  wanted: number,
  work: (pieces: PieceShape[]) => PieceShape[],
): DraftShape {
  return shape.map((section) =>
    section.number === wanted ? { ...section, pieces: work(section.pieces) } : section,
  );
}

/** The text field that stands in `after` and not in `before`: where the cursor goes. */
export function addedField(before: DraftShape, after: DraftShape): string | null {
  const fieldsOf = (shape: DraftShape) =>
    shape.flatMap(({ number, pieces }) => pieces.map((piece) => pieceField(number, piece.number, "text")));
  const known = new Set(fieldsOf(before));
  return fieldsOf(after).find((field) => !known.has(field)) ?? null;
}

/** The fields of the sheet's that belong to this opening of it, and to no draft. */
const OF_THE_SHEET = ["casusId", "key", "announced", "version", "do"];

/** What of a sheet is kept as a draft. */
export const draftValues = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !OF_THE_SHEET.includes(name)));

/** Whether there is anything to keep: a sheet that was only opened is no draft. */
export const isBlankDraft = (values: Values): boolean =>
  !Object.entries(values).some(
    ([name, value]) => /\.(text|heading)$/.test(name) && [value].flat().join("").trim() !== "",
  );
