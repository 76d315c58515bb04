/** A file as another program reads it: its words, page by page, and what it says about itself. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

export type ReadBack = {
  pages: string[];
  text: string;
  /** The document's own entries: title, author, language … */
  info: Record<string, unknown>;
  /** XMP, as it stands in the file. */
  xmp: string;
  fonts: { name: string; embedded: boolean }[];
  /** Points, each once. */
  sizes: string[];
  /** Words that run off the paper. */
  strays: string[];
  /** The bytes, one character each. */
  raw: string;
};

export async function readBack(file: Buffer): Promise<ReadBack> {
  const raw = file.toString("latin1");
  const loading = getDocument({ data: new Uint8Array(file), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  const sizes = new Set<string>();
  const strays: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, , wide = 0, high = 0] = page.view;
    sizes.add(`${wide.toFixed(2)} × ${high.toFixed(2)}`);
    for (const item of items) {
      if (!("str" in item)) continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      if (x < 0 || x + item.width > wide || y < 0 || y + item.height > high) strays.push(item.str);
    }
    const words = items.map((item) => ("str" in item ? `${item.str}${item.hasEOL ? " " : ""}` : ""));
    pages.push(words.join("").replace(/\s+/gu, " ").trim());
  }
  const { info } = await document.getMetadata();
  await loading.destroy();
  return {
    pages,
    text: pages.join(" "),
    raw,
    sizes: [...sizes],
    strays,
    info: { ...info },
    xmp: /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/u.exec(file.toString("utf8"))?.[0] ?? "",
    fonts: [...raw.matchAll(/\/Type \/FontDescriptor[\s\S]*?endobj/gu)].map(([descriptor]) => ({
      name: /\/FontName \/(\S+)/u.exec(descriptor)?.[1] ?? "",
      embedded: /\/FontFile2 \d+ 0 R/u.test(descriptor),
    })),
  };
}
