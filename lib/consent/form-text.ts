/** The form as one text: what is signed. Its SHA-256 is kept with the answer and stands on the evidence page. */
import { createHash } from "node:crypto";
import type { ConsentForm, FormHeading } from "./form";

/**
 * The text of a form in one fixed order and spelling (NFC, one line a sentence or item, LF), so that the same form gives
 * the same digest wherever it is made.
 */
export function formText(form: ConsentForm): string {
  const section = (heading: FormHeading, lines: readonly (string | null)[]) =>
    lines.length === 0 ? [] : [`# ${form.headings[heading]}`, ...lines.filter((line) => line !== null)];
  const { child, asker } = form;
  const lines = [
    `kringspraak/${form.version} ${form.language} ${form.voice} ${form.consentId}`,
    form.question,
    ...(form.purpose === null ? [] : [form.purpose]),
    ...section("child", [child.name, child.birthDateWords, child.schoolClass]),
    ...section("asker", [asker.name, asker.jobTitle, asker.organisation, asker.telephone, asker.dutyMeans]),
    ...section(
      "meaning",
      form.meaning.map(({ title, text }) => `${title}: ${text}`),
    ),
    ...section(
      "categories",
      form.categories.map(({ title, example }) => (example === null ? title : `${title}: ${example}`)),
    ),
    ...section(
      "disclosers",
      form.disclosers.map(({ name }) => name),
    ),
    ...section(
      "recipients",
      form.recipients.map(({ name, readBy }) => (readBy === null ? name : `${name}: ${readBy}`)),
    ),
    ...section("how", [form.how, form.period.text]),
    ...section("follows", [
      ...form.follows.yes.map((text) => `${form.headings.yes}: ${text}`),
      ...form.follows.no.map((text) => `${form.headings.no}: ${text}`),
    ]),
    ...section(
      "rights",
      form.rights.map(({ title, text }) => `${title}: ${text}`),
    ),
    ...section(
      "exceptions",
      form.exceptions.map(({ text }) => text),
    ),
    ...section(
      "blocks",
      form.blocks.flatMap(({ name, why, rules, source, asks, words }) => [
        ...(name === null ? [] : [name]),
        ...why,
        `${source} ${rules.join(" ")}`,
        ...(asks.authority ? [words.authority] : []),
        ...(asks.forOther ? [words.forOther, words.onlyMyself, words.otherAgrees] : []),
      ]),
    ),
    ...section(
      "checks",
      form.checks.map(({ label, reminder }) => `${label} ${reminder}`),
    ),
    ...section(
      "choices",
      form.choices.map(({ label, help }) => `${label}: ${help}`),
    ),
  ];
  return `${lines.map((line) => line.normalize("NFC").replace(/\s+/gu, " ").trim()).join("\n")}\n`;
}

/** SHA-256 of the text, in hexadecimal. */
export function textDigest(form: ConsentForm): string {
  return createHash("sha256").update(formText(form)).digest("hex");
}
