/** The letter's colours and measures on white paper; points, 72 to the inch. Each survives black and white. */
import { FAMILIES } from "@/lib/pdf/fonts";

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const INK = "#231e1a";
const SOFT = "#5e554a";
export const HAIR = "#d3c8b5";
export const EDGE = "#867a69";
export const HOLDS = "#3a8a5f";

/** Where the sheet is written on; the foot stands in the lower margin. */
export const MARGIN = { top: mm(18), bottom: mm(21), left: mm(22), right: mm(16) };
/** What is said, and beside it why. */
export const COLUMN = { main: mm(116), gap: mm(9), side: mm(47) };

const face = { fontFamily: FAMILIES, color: INK };

export const TYPE = {
  text: { ...face, fontSize: 10, lineHeight: 1.5 },
  soft: { ...face, color: SOFT, fontSize: 9, lineHeight: 1.45 },
  small: { ...face, color: SOFT, fontSize: 8, lineHeight: 1.45 },
  /** Letters and digits to compare one by one. */
  code: { ...face, fontSize: 8.5, lineHeight: 1.5 },
  /** A label over something: never in capitals, which would also be what is read back. */
  label: { ...face, color: SOFT, fontSize: 8, lineHeight: 1.45, fontWeight: 600, letterSpacing: 0.2 },
  strong: { ...face, fontSize: 10, lineHeight: 1.5, fontWeight: 600 },
  title: { ...face, fontSize: 22, lineHeight: 1.2, letterSpacing: -0.2 },
  heading: { ...face, fontSize: 13.5, lineHeight: 1.3 },
  /** What a child said. */
  voice: { ...face, fontSize: 10.5, lineHeight: 1.5, fontStyle: "italic" },
} as const;
