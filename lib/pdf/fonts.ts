/** The typeface of the paper: Noto Sans, embedded in every file so that it looks and can be read back the same anywhere. */
import { join } from "node:path";
import { Font } from "@react-pdf/renderer";
import { inLines } from "./in-lines";

export const TYPEFACE = "Noto Sans";

const folder = join(process.cwd(), "node_modules/@expo-google-fonts/noto-sans");

const FILES = [
  { src: join(folder, "400Regular/NotoSans_400Regular.ttf"), fontWeight: 400 },
  {
    src: join(folder, "400Regular_Italic/NotoSans_400Regular_Italic.ttf"),
    fontWeight: 400,
    fontStyle: "italic",
  },
  { src: join(folder, "600SemiBold/NotoSans_600SemiBold.ttf"), fontWeight: 600 },
] as const;

let ready: Promise<void> | null = null;

/** Registers the typeface once; to be awaited before anything is set. */
export function loadFonts(): Promise<void> {
  ready ??= register();
  return ready;
}

async function register(): Promise<void> {
  Font.register({ family: TYPEFACE, fonts: [...FILES] });
  // Without a callback of its own the library breaks Dutch words by the rules for English.
  Font.registerHyphenationCallback(inLines);
  await Promise.all(
    FILES.map(({ fontWeight, ...rest }) =>
      Font.load({
        fontFamily: TYPEFACE,
        fontWeight,
        fontStyle: "fontStyle" in rest ? rest.fontStyle : "normal",
      }),
    ),
  );
}

/** Whether the typeface has a sign; false before `loadFonts` has ended. */
export function hasSign(sign: string): boolean {
  const { data } = Font.getFont({ fontFamily: TYPEFACE, fontWeight: 400 });
  return (
    data !== null && "hasGlyphForCodePoint" in data && data.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
  );
}
