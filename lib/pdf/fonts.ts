/**
 * The typeface of the paper: Noto Sans, embedded in every file so that it looks and can be read back the same anywhere. The
 * Arabic letters are of a family whose dots are part of the letter: the library puts dots of their own in the wrong place.
 */
import { join } from "node:path";
import { Font } from "@react-pdf/renderer";
import { inLines } from "./in-lines";

export const FAMILIES = ["Noto Sans", "IBM Plex Sans Arabic"];

const fileIn = (folder: string, file: string) =>
  join(process.cwd(), "node_modules/@expo-google-fonts", folder, file);

const LATIN = {
  regular: fileIn("noto-sans", "400Regular/NotoSans_400Regular.ttf"),
  italic: fileIn("noto-sans", "400Regular_Italic/NotoSans_400Regular_Italic.ttf"),
  bold: fileIn("noto-sans", "600SemiBold/NotoSans_600SemiBold.ttf"),
};
const ARABIC = {
  regular: fileIn("ibm-plex-sans-arabic", "400Regular/IBMPlexSansArabic_400Regular.ttf"),
  // Arabic is not slanted.
  italic: fileIn("ibm-plex-sans-arabic", "400Regular/IBMPlexSansArabic_400Regular.ttf"),
  bold: fileIn("ibm-plex-sans-arabic", "600SemiBold/IBMPlexSansArabic_600SemiBold.ttf"),
};

const FACES = [LATIN, ARABIC].flatMap(({ regular, italic, bold }, at) => {
  const fontFamily = FAMILIES[at] ?? "";
  return [
    { fontFamily, src: regular, fontWeight: 400, fontStyle: "normal" },
    { fontFamily, src: italic, fontWeight: 400, fontStyle: "italic" },
    { fontFamily, src: bold, fontWeight: 600, fontStyle: "normal" },
  ] as const;
});

let ready: Promise<void> | null = null;

/** Registers the typeface once; to be awaited before anything is set. */
export function loadFonts(): Promise<void> {
  ready ??= register();
  return ready;
}

async function register(): Promise<void> {
  for (const { fontFamily: family, ...face } of FACES) Font.register({ family, ...face });
  // Without a callback of its own the library breaks Dutch words by the rules for English.
  Font.registerHyphenationCallback(inLines);
  await Promise.all(
    FACES.map(({ fontFamily, fontWeight, fontStyle }) => Font.load({ fontFamily, fontWeight, fontStyle })),
  );
}

/** Whether the typeface has a sign; false before `loadFonts` has ended. */
export function hasSign(sign: string): boolean {
  return FAMILIES.some((fontFamily) => {
    const { data } = Font.getFont({ fontFamily, fontWeight: 400 });
    return (
      data !== null && "hasGlyphForCodePoint" in data && data.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
    );
  });
}
