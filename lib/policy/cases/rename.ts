/** The same casus by other names, and with its lists in another order. */
import type { FactsDocument } from "@/lib/policy/facts";

const LISTS = [
  "guardians",
  "organisations",
  "participants",
  "ambtskringen",
  "meetings",
  "consents",
  "disclosures",
  "notes",
] as const;

/** Names that sort alike, so that of several consents or disclosures the same one is named. */
export function renamed(document: FactsDocument) {
  const ids = [document.child.id, ...LISTS.flatMap((list) => (document[list] ?? []).map(({ id }) => id))];
  const names = new Map([...ids].sort().map((id, index) => [id, `naam ${String(index).padStart(5, "0")}`]));
  const rename = (id: string) => names.get(id) ?? id;
  const renameAll = <Value>(value: Value): Value => walk(value, (text) => renameIn(text, rename)) as Value;
  return { document: renameAll(document), rename, renameAll };
}

/** Every list of the document in another order; lists of answers and intervals too. */
export function shuffled(document: FactsDocument, seed: number): FactsDocument {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const shuffle = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const left: unknown[] = [...(value as unknown[])];
      return value.map(() => shuffle(left.splice(next(left.length), 1)[0]));
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shuffle(held)]));
  };
  return shuffle(document) as FactsDocument;
}

function renameIn(text: string, rename: (id: string) => string): string {
  return text.startsWith("person:") ? `person:${rename(text.slice("person:".length))}` : rename(text);
}

function walk(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => walk(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, walk(held, change)]));
}
