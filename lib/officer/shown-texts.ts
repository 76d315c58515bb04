import type { SignerRecord } from "@/lib/consent/asker-record";
import type { ConsentForm } from "@/lib/consent/form";
import { formText } from "@/lib/consent/form-text";
import type { Locale } from "@/lib/i18n/locale";

/** A text of the request as somebody read it, of which the digest stands on the evidence page. */
export type ShownText = {
  sha256: string;
  language: Locale;
  /** Who answered after reading it. */
  readers: readonly string[];
  /** One a sentence or item; a heading begins with "# ". */
  lines: readonly string[];
};

/** Every text that somebody answered to, once, in the order of the answers. Pure. */
export function shownTexts(signers: readonly SignerRecord[]): ShownText[] {
  const shown = signers.flatMap(({ name, proofs }) =>
    proofs.flatMap(({ shown: form, text }) =>
      form === null || text.sha256 === null ? [] : [{ name, form, sha256: text.sha256 }],
    ),
  );
  return [...Map.groupBy(shown, ({ sha256 }) => sha256)].flatMap(([sha256, each]) => {
    const [first] = each;
    if (first === undefined) return [];
    const readers = [...new Set(each.map(({ name }) => name ?? "iemand"))];
    return [{ sha256, language: first.form.language, readers, lines: linesOf(first.form) }];
  });
}

/** The text of a form in its lines. */
export const linesOf = (form: ConsentForm): string[] => formText(form).trimEnd().split("\n");
