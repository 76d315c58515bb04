import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { Struck } from "@/components/ui/struck";
import type { Choice, ConsentForm } from "@/lib/consent/form";
import { listOf } from "@/lib/consent/vocabulary";

export type LeftOut = { categories: readonly string[]; recipients: readonly string[] };
/** What of the form a sentence needs; small enough to send to a browser. */
export type Parts = Pick<ConsentForm, "categories" | "recipients" | "disclosers" | "period">;

/** What is left out, in words: "thuis en GGD Rivierland". */
export function withoutWords(
  { categories, recipients }: Pick<Parts, "categories" | "recipients">,
  leftOut: LeftOut,
): string {
  return listOf([
    ...categories
      .filter(({ category }) => leftOut.categories.includes(category))
      .map(({ title }) => title.toLowerCase()),
    ...recipients.filter(({ key }) => leftOut.recipients.includes(key)).map(({ name }) => name),
  ]);
}

/** The four checks of somebody who left something out: what they know of is what is left. */
export function checksLeft(
  form: Pick<ConsentForm, "checks" | "categories" | "recipients">,
  leftOut: LeftOut,
): ConsentForm["checks"] {
  const left = {
    what: form.categories
      .filter(({ category }) => !leftOut.categories.includes(category))
      .map(({ title }) => title.toLowerCase()),
    toWhom: form.recipients.filter(({ key }) => !leftOut.recipients.includes(key)).map(({ name }) => name),
  };
  return form.checks.map((check) =>
    check.name === "what" || check.name === "toWhom"
      ? { ...check, reminder: listOf(left[check.name]) }
      : check,
  );
}

function wordsOf(parts: Parts, leftOut: LeftOut) {
  return {
    disclosers: listOf(parts.disclosers.map(({ name }) => name)),
    count: parts.disclosers.length,
    categories: listOf(
      parts.categories
        .filter(({ category }) => !leftOut.categories.includes(category))
        .map(({ title }) => title.toLowerCase()),
    ),
    recipients: listOf(
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
  const words = wordsOf(parts, leftOut);
  if (words.categories === "" || words.recipients === "") return <p>{t("niets", { you })}</p>;
  return (
    <p>
      {t("nu", words)}{" "}
      {words.without === ""
        ? null
        : t.rich("niet", { without: words.without, weg: (chunks) => <Struck>{chunks}</Struck> })}
    </p>
  );
}
