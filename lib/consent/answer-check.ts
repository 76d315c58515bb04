/** What is still missing in an answer, beside the field that it is about; and what an answer leaves out. Pure. */
import type { Draft, Signing } from "./answer-schema";
import { sayIn } from "./answer-words";
import { addressIn, type ConsentForm } from "./form";

export type Faults = Record<string, string>;

/** Left out everything: that is a no, and people should say it as one. */
export function faultsInKept(
  form: ConsentForm,
  kept: { category: readonly string[]; recipient: readonly string[] },
): Faults {
  const you = addressIn(form);
  const say = sayIn(form);
  return {
    ...(form.categories.some(({ category }) => kept.category.includes(category))
      ? {}
      : { category: say("fouten.allesWeg", { you }) }),
    ...(form.recipients.some(({ key }) => kept.recipient.includes(key))
      ? {}
      : { recipient: say("fouten.iedereenWeg", { you }) }),
  };
}

/** One sentence for each of the four checks that is not ticked. */
function faultsInChecks(form: ConsentForm, checks: readonly string[]): Faults {
  const you = addressIn(form);
  const say = sayIn(form);
  return Object.fromEntries(
    form.checks
      .filter(({ name }) => !checks.includes(name))
      .map(({ name }) => [`check-${name}`, say("fouten.vinkje", { you })]),
  );
}

/** What is missing in the answer itself; a no asks for nothing but itself. */
export function faultsInChoice(form: ConsentForm, draft: Draft): Faults {
  const you = addressIn(form);
  const say = sayIn(form);
  const { choice } = draft;
  if (choice === null) return { choice: say("fouten.kies", { you }) };
  if (choice === "talk" || choice === "no") return {};
  const asks = form.blocks[0]?.asks;
  return {
    ...faultsInChecks(form, draft.checks),
    ...(choice === "except" && !leavesOut(form, draft) ? { choice: say("fouten.nietsWeg", { you }) } : {}),
    ...(choice === "except" && leavesNothing(form, draft) ? { choice: say("fouten.allesWeg", { you }) } : {}),
    ...(asks?.forOther && !saysForWhom(draft) ? { reach: say("fouten.namens") } : {}),
    ...(asks?.authority && !asks.forOther && !draft.authority ? { authority: say("fouten.gezag") } : {}),
  };
}

/** For whom it is, what the other thinks, and that its giver holds authority. */
const saysForWhom = ({ forOther, otherAgrees, authority }: Draft) =>
  forOther !== null && otherAgrees !== null && authority;

/** Three ways of the same worth; the one that was chosen must be there. */
export function faultsInSignature(form: ConsentForm, signing: Partial<Signing>): Faults {
  const you = addressIn(form);
  const say = sayIn(form);
  switch (signing.way) {
    case undefined:
      return { way: say("fouten.hoeTekenen", { you }) };
    case "typed":
      return signing.typed === undefined ? { typed: say("fouten.naam", { you }) } : {};
    case "drawn":
      return signing.drawn === undefined ? { drawn: say("fouten.handtekening", { you }) } : {};
    case "ticked":
      return signing.ticked === true ? {} : { ticked: say("fouten.aankruisen", { you }) };
  }
}

/** The one page of a young pupil: everything at once, and no box unticked under a whole yes. */
export function faultsInOnePage(form: ConsentForm, draft: Draft, signing: Partial<Signing>): Faults {
  const you = addressIn(form);
  const say = sayIn(form);
  return {
    ...(draft.choice === "yes" && leavesOut(form, draft) ? { choice: say("fouten.tochWeg", { you }) } : {}),
    ...faultsInChoice(form, draft),
    ...faultsInSignature(form, signing),
  };
}

/** The parts of the form that the answer leaves out: none unless it is a yes with exceptions. */
export function exceptionsOf(form: ConsentForm, { choice, leftOut }: Draft): Draft["leftOut"] {
  return choice === "except" ? leftOutOf(form, leftOut) : { categories: [], recipients: [] };
}

function leftOutOf(form: ConsentForm, leftOut: Draft["leftOut"]): Draft["leftOut"] {
  return {
    categories: form.categories
      .map(({ category }) => category)
      .filter((category) => leftOut.categories.includes(category)),
    recipients: form.recipients.map(({ key }) => key).filter((key) => leftOut.recipients.includes(key)),
  };
}

/** Something of this form is left out. */
function leavesOut(form: ConsentForm, { leftOut }: Pick<Draft, "leftOut">): boolean {
  const { categories, recipients } = leftOutOf(form, leftOut);
  return categories.length + recipients.length > 0;
}

function leavesNothing(form: ConsentForm, { leftOut }: Pick<Draft, "leftOut">): boolean {
  return (
    form.categories.every(({ category }) => leftOut.categories.includes(category)) ||
    form.recipients.every(({ key }) => leftOut.recipients.includes(key))
  );
}

/**
 * Whether this yes is for the other guardian too. Said only where it is asked; who knows that the other disagrees answers
 * for themselves (CONV), and nobody speaks for another where an exception holds or the own authority is not certain.
 */
export function speaksForOther(form: ConsentForm, draft: Pick<Draft, "forOther" | "otherAgrees">): boolean {
  const block = form.blocks[0];
  if (block?.asks.forOther) return draft.forOther === "both" && draft.otherAgrees !== "no";
  return !block?.rules.some((rule) => rule === "GRD-2" || rule === "AUT-2");
}
