/**
 * What is different for one signer in a new version of a request: the form that they saw last beside the one they see now,
 * field by field and list by list. Pure.
 */
import type { ConsentForm } from "./form";
import { textDigest } from "./form-text";

/** The parts of a form of which is said what changed: they have a heading in `headings`, or a name of their own. */
export type ChangedPart =
  | "question"
  | "purpose"
  | "child"
  | "asker"
  | "exceptions"
  | "meaning"
  | "categories"
  | "disclosers"
  | "recipients"
  | "how"
  | "period"
  | "yes"
  | "no"
  | "blocks"
  | "rights";

/**
 * One thing that is new, gone, or said in other words. `name`: of what in a list, in its own words; null where the part is
 * one text. `was` and `is` are the words about it, where there are any.
 */
export type FormChange = { part: ChangedPart; name: string | null } & (
  | { kind: "new"; is: string | null }
  | { kind: "gone"; was: string | null }
  | { kind: "other"; was: string; is: string }
);

/** The same text but for which request it is and in which edition of the fixed sentences: nothing changed for this signer. */
export function isSameText(last: ConsentForm, now: ConsentForm): boolean {
  const { consentId, version } = now;
  return textDigest({ ...last, consentId, version }) === textDigest(now);
}

/** In the order of the letter; empty where the two say the same. */
export function formChanges(last: ConsentForm, now: ConsentForm): FormChange[] {
  const text = (part: ChangedPart, of: (form: ConsentForm) => string | null) =>
    textChange(part, of(last), of(now));
  const list = (part: ChangedPart, of: (form: ConsentForm) => Item[]) => listChanges(part, of(last), of(now));
  return [
    ...text("question", ({ question }) => question),
    ...text("purpose", ({ purpose }) => purpose),
    ...text("child", ({ child }) => lines(child.name, child.birthDateWords, child.schoolClass)),
    ...text("asker", ({ asker }) =>
      lines(asker.name, asker.jobTitle, asker.organisation, asker.telephone, asker.dutyMeans),
    ),
    ...list("exceptions", ({ exceptions }) =>
      exceptions.map(({ kind, text: words }) => ({ id: kind, name: words, about: null })),
    ),
    ...list("meaning", ({ meaning }) =>
      meaning.map(({ kind, title, text: words }) => ({ id: kind, name: title, about: words })),
    ),
    ...list("categories", ({ categories }) =>
      categories.map(({ category, title, example }) => ({ id: category, name: title, about: example })),
    ),
    ...list("disclosers", ({ disclosers }) => disclosers.map(({ id, name }) => ({ id, name, about: null }))),
    ...list("recipients", ({ recipients }) =>
      recipients.map(({ key, name, readBy }) => ({ id: key, name, about: readBy })),
    ),
    ...text("how", ({ how }) => how),
    ...text("period", ({ period }) => period.text),
    ...text("yes", ({ follows }) => lines(...follows.yes)),
    ...text("no", ({ follows }) => lines(...follows.no)),
    ...text("blocks", ({ blocks }) => lines(...blocks.flatMap(({ why }) => why))),
    ...text("rights", ({ rights }) => lines(...rights.map((right) => right.text))),
  ];
}

type Item = { id: string; name: string; about: string | null };

function textChange(part: ChangedPart, was: string | null, is: string | null): FormChange[] {
  if (was === is) return [];
  if (was === null) return [{ part, name: null, kind: "new", is }];
  if (is === null) return [{ part, name: null, kind: "gone", was }];
  return [{ part, name: null, kind: "other", was, is }];
}

function listChanges(part: ChangedPart, last: readonly Item[], now: readonly Item[]): FormChange[] {
  const before = new Map(last.map((item) => [item.id, item]));
  const after = new Set(now.map(({ id }) => id));
  const gone = last.filter(({ id }) => !after.has(id));
  return [
    ...now.flatMap((item): FormChange[] => {
      const { name, about } = item;
      const old = before.get(item.id);
      if (old === undefined) return [{ part, name, kind: "new", is: about }];
      // Another name is other words too.
      const [was, is] =
        old.name === name ? [old.about, about] : [lines(old.name, old.about), lines(name, about)];
      return textChange(part, was, is).map((change) => ({ ...change, name }));
    }),
    ...gone.map(({ name, about }): FormChange => ({ part, name, kind: "gone", was: about })),
  ];
}

const lines = (...words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== "").join(" ");
