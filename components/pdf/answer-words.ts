/** An answer in words, from what was kept of it. Pure. */
import type { SignerRecord } from "@/lib/consent/asker-record";
import type { ConsentForm, FormBlock } from "@/lib/consent/form";
import type { Proof } from "@/lib/consent/proof";
import { listIn, withinSentence } from "@/lib/i18n/sentence";
import { paperLanguage } from "@/lib/pdf/language";
import { RULE_IDS, ruleOf } from "@/lib/policy/rules";
import { t } from "./words";

type Named = Pick<ConsentForm, "categories" | "recipients">;

/** "Ja, maar niet over thuis en niet met GGD Rivierland", "Nee", "Gestopt". */
export function answerInWords(
  form: Named | null,
  { answer, except }: Pick<Proof, "answer" | "except">,
): string {
  switch (answer) {
    case "refused":
      return t("antwoord.nee");
    case "withdrawn":
      return t("antwoord.gestopt");
    case "given": {
      const left = leftOutInWords(form, except);
      return left.length === 0
        ? t("antwoord.ja")
        : t("antwoord.jaBehalve", { what: listIn(paperLanguage(), left) });
    }
  }
}

function leftOutInWords(form: Named | null, { categories, recipients }: Proof["except"]): string[] {
  const language = paperLanguage();
  const topics = categories.map((left) => withinSentence(language, titleOf(form, left)));
  const people = recipients.map(
    (left) =>
      form?.recipients.find(({ key }) => key === left)?.name ??
      withinSentence(language, t("antwoord.iemand")),
  );
  return [
    ...(topics.length === 0 ? [] : [t("antwoord.nietOver", { what: listIn(language, topics) })]),
    ...(people.length === 0 ? [] : [t("antwoord.nietMet", { who: listIn(language, people) })]),
  ];
}

const titleOf = (form: Named | null, left: Proof["except"]["categories"][number]): string =>
  form?.categories.find(({ category }) => category === left)?.title ?? left;

type Beside = Pick<Proof, "answer" | "alsoForOther" | "otherAgrees" | "saysAuthority">;

/** What else a signer said with a yes, as the signer read it: the own authority, for whom it is, what the other thinks. */
export function saidByMyself(said: Beside, { asks, words }: Pick<FormBlock, "asks" | "words">): string[] {
  if (said.answer !== "given") return [];
  return [
    ...(said.saysAuthority === true ? [words.authority] : []),
    ...(asks.forOther ? [`${said.alsoForOther ? words.forOther : words.onlyMyself}.`] : []),
    ...(said.otherAgrees === null ? [] : [`${words.otherAgrees} ${t(`blad.ander.${said.otherAgrees}`)}.`]),
  ];
}

/**
 * The same, told of somebody else.
 *
 * @param asked this signer could speak for another guardian too
 */
export function saidByAnother(said: Beside, asked: boolean): string[] {
  if (said.answer !== "given") return [];
  return [
    ...(said.saysAuthority === true ? [t("antwoord.gezag")] : []),
    ...(said.alsoForOther ? (asked ? [t("antwoord.beide")] : []) : [t("antwoord.zelf")]),
    ...(said.otherAgrees === null ? [] : [t(`antwoord.ander.${said.otherAgrees}`)]),
  ];
}

/** Which of the four checks were ticked. */
export function checksInWords({ answer, checks }: Pick<Proof, "answer" | "checks">): string {
  if (checks.length === 4) return t("bewijs.alleVier");
  if (checks.length === 0 && answer !== "given") return t(`bewijs.geen.${answer}`);
  return t("bewijs.deel", { ticked: checks.length });
}

/** By what kind of means somebody was recognised. */
export function meansInWords({ recognised }: Pick<Proof, "recognised">): string {
  return t(`bewijs.middelen.${recognised?.means ?? "onbekend"}`);
}

/** How far the question came to somebody who did not answer. */
export function stageInWords({ stage }: Pick<SignerRecord, "stage">): string {
  if (stage?.stage === "talk") return t("antwoord.praten");
  if (stage?.stage === "wrong_person") return t("antwoord.verkeerd");
  return t("antwoord.nog");
}

/** What a rule says, by its id as it was stored. */
export function saysOf(rule: string): string {
  const id = RULE_IDS.find((each) => each === rule);
  return id === undefined ? "" : ruleOf(id).says;
}
