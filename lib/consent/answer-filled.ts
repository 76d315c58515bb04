/** What the fields of a page make of what was kept before. Pure. */
import { meaningOf, type Reach } from "./answer-reach";
import type { Draft } from "./answer-schema";
import type { ConsentForm } from "./form";

/** The parts that are not among those that stay ticked. */
export const leftOutOf = (
  form: ConsentForm,
  kept: { category: readonly string[]; recipient: readonly string[] },
): Draft["leftOut"] => ({
  categories: form.categories
    .map(({ category }) => category)
    .filter((category) => !kept.category.includes(category)),
  recipients: form.recipients.map(({ key }) => key).filter((key) => !kept.recipient.includes(key)),
});

export type Answering = {
  check: Draft["checks"];
  choice?: Draft["choice"];
  reach?: Reach;
  authority?: boolean;
  remark?: string;
  remarkForAsker: boolean;
};

/** With the answer as it stands on the page, whatever it was before. */
export const withAnswer = (
  draft: Draft,
  { check, choice, reach, authority = false, remark, remarkForAsker }: Answering,
): Draft => ({
  ...draft,
  checks: check,
  choice: choice ?? null,
  ...(reach === undefined ? { forOther: null, otherAgrees: null, authority } : meaningOf(reach)),
  remark: remark ?? "",
  remarkForAsker,
});

/** Whether something was filled in, and not only looked at. */
export const holdsSomething = ({ leftOut, checks, choice, remark }: Draft): boolean =>
  leftOut.categories.length + leftOut.recipients.length + checks.length + remark.length > 0 ||
  choice !== null;
