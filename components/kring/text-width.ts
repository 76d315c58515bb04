/** Advance widths in hundredths of the size, rounded up: measured in the fonts themselves, since the server has none. */
const WIDTHS = {
  // Atkinson Hyperlegible Next at 620
  bold: {
    28: "j.,’",
    32: "il ",
    36: "f()",
    40: "rt-",
    44: "I1",
    52: "csvyz",
    56: "aekuxJL7éëü",
    60: "bdghnopqEFT239",
    64: "BPSVYZ4568",
    68: "ACKRX0",
    72: "DGHNU",
    76: "wOQ…",
    88: "mMW",
  },
  // the same at 400
  plain: {
    24: ".,’",
    28: "ijl ",
    32: "f()",
    36: "rt",
    40: "I-",
    44: "1",
    48: "svyz",
    52: "ckxJ7",
    56: "aeghnouFLT2éëü",
    60: "bdpqEPSVY3569",
    64: "ABKRXZ48",
    68: "CD0…",
    72: "wGHNOU",
    76: "Q",
    84: "M",
    88: "mW",
  },
  // Literata at 460
  heading: {
    24: " ",
    32: "j’",
    36: "il.,-()",
    40: "ftI",
    44: "1",
    48: "rs",
    52: "cez7éë",
    56: "avy2359",
    60: "gkoxFJLS468",
    64: "bdpquEPZ0ü",
    68: "hnABTY",
    72: "CRVX",
    76: "GKOQU",
    80: "DN",
    84: "wH",
    96: "m…",
    100: "MW",
  },
} as const;

export type Face = keyof typeof WIDTHS;

/** Anything not measured: wider than all but the widest letters. */
const UNKNOWN = 90;

const faces = new Map(
  Object.entries(WIDTHS).map(([face, groups]) => [
    face,
    new Map(
      Object.entries(groups).flatMap(([width, letters]) =>
        [...letters].map((letter) => [letter, Number(width)]),
      ),
    ),
  ]),
);

/** Width of a text as drawn, never under what it takes. */
export function textWidth(text: string, size: number, face: Face): number {
  const widths = faces.get(face);
  let sum = 0;
  for (const letter of text) sum += widths?.get(letter) ?? UNKNOWN;
  return (sum * size) / 100;
}

/** The text, cut with an ellipsis where it is wider than it may be. */
export function fit(text: string, size: number, face: Face, width: number): string {
  if (textWidth(text, size, face) <= width) return text;
  const letters = [...text];
  while (letters.length > 1) {
    letters.pop();
    const cut = `${letters.join("").trimEnd()}…`;
    if (textWidth(cut, size, face) <= width) return cut;
  }
  return "…";
}
