import type { Source } from "./sources";

/** What a rule says, in Dutch that everybody reads (B1), and where it comes from; no source: our own choice. */
export type Rule = { says: string; sources: readonly Source[] };

export const CONV = { document: "CONV" } as const satisfies Source;
export const SAM = { document: "SAM" } as const satisfies Source;
export const CLB = { document: "CLB" } as const satisfies Source;
export const VAD = { document: "VAD" } as const satisfies Source;

export function sam(place: string, ...articles: NonNullable<Source["articles"]>): Source {
  return { document: "SAM", place, articles };
}
