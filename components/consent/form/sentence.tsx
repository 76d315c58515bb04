import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { Struck } from "@/components/ui/struck";
import type { Choice, ConsentForm } from "@/lib/consent/form";
import type { Parts } from "@/lib/consent/form-parts";
import { listIn, withinSentence } from "@/lib/i18n/sentence";

export type LeftOut = { categories: readonly string[]; recipients: readonly string[] };

/** What is left out, in words: "thuis en GGD Rivierland". */
export function withoutWords(
  { categories, recipients, language }: Pick<Parts, "categories" | "recipients" | "language">,
  leftOut: LeftOut,
): string {
  return listIn(language, [
    ...categories
      .filter(({ category }) => leftOut.categories.includes(category))
      .map(({ title }) => withinSentence(language, title)),
    ...recipients.filter(({ key }) => leftOut.recipients.includes(key)).map(({ name }) => name),
  ]);
}

/** The four checks of somebody who left something out: what they know of is what is left. */
export function checksLeft(
  form: Pick<ConsentForm, "checks" | "categories" | "recipients" | "language">,
  leftOut: LeftOut,
): ConsentForm["checks"] {
  const left = {
    what: form.categories
      .filter(({ category }) => !leftOut.categories.includes(category))
      .map(({ title }) => withinSentence(form.language, title)),
    toWhom: form.recipients.filter(({ key }) => !leftOut.recipients.includes(key)).map(({ name }) => name),
  };
  return form.checks.map((check) =>
    check.name === "what" || check.name === "toWhom"
      ? { ...check, reminder: listIn(form.language, left[check.name]) }
      : check,
  );
}

function wordsOf(parts: Parts, leftOut: LeftOut) {
  const list = (words: readonly string[]) => listIn(parts.language, words);
  return {
    disclosers: list(parts.disclosers.map(({ name }) => name)),
    count: parts.disclosers.length,
    categories: list(
      parts.categories
        .filter(({ category }) => !leftOut.categories.includes(category))
        .map(({ title }) => withinSentence(parts.language, title)),
    ),
    recipients: list(
      parts.recipients
        .filter(({ key }) => !leftOut.recipients.includes(key))
        .map(({ name, readBy }) => (readBy === null ? name : `${name} (${readBy})`)),
    ),
    without: withoutWords(parts, leftOut),
  };
}

/** The whole answer in one sentence: what is signed. */
export function AnswerSentence({
  parts,
  choice,
  leftOut,
  name,
}: {
  parts: Parts;
  choice: Exclude<Choice, "talk">;
  leftOut: LeftOut;
  name: string;
}) {
  const t = useTranslations("tekenen.zin");
  const words = wordsOf(parts, choice === "except" ? leftOut : { categories: [], recipients: [] });
  return t.rich(choice, {
    ...words,
    name,
    lastDay: parts.period.lastDay,
    marker: (chunks) => <Mark>{chunks}</Mark>,
  });
}

/** What is said with the boxes as they stand now. */
export function SoFar({ parts, leftOut, you }: { parts: Parts; leftOut: LeftOut; you: "u" | "je" }) {
  const t = useTranslations("tekenen.zin");
  const label = useTranslations("tekenen.weglaten")("weggelaten");
  const words = wordsOf(parts, leftOut);
  if (words.categories === "" || words.recipients === "") return <p>{t("niets", { you })}</p>;
  return (
    <p>
      {t("nu", words)}{" "}
      {words.without === ""
        ? null
        : t.rich("niet", {
            without: words.without,
            weg: (chunks) => <Struck label={label}>{chunks}</Struck>,
          })}
    </p>
  );
}
