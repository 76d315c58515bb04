import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/choice-list";
import type { FormState } from "@/lib/auth/form";
import type { FormChange } from "@/lib/consent/form-changes";
import type { Parts } from "@/lib/consent/form-parts";
import { written } from "@/lib/consent/form-written";
import { ChangeTag } from "./change-tag";
import type { LeftOut } from "./sentence";
import { faultIn, listIn } from "./typed";

type KeptProps = {
  parts: Pick<Parts, "categories" | "recipients" | "language">;
  you: "u" | "je";
  state: FormState;
  leftOut: LeftOut;
  label: string;
  /** A heading above says it. */
  labelHidden?: boolean;
  /** What is different from the version that the reader saw last: marked beside each thing. */
  changes?: readonly FormChange[];
};

/** What is shared, to untick. */
export function KeptCategories({ parts, you, state, leftOut, label, labelHidden, changes = [] }: KeptProps) {
  const t = useTranslations("tekenen.weglaten");
  return (
    <ChoiceList
      name="category"
      type="checkbox"
      leaveOut
      label={label}
      labelLarge
      labelHidden={labelHidden}
      defaultValue={listIn(
        state,
        "category",
        othersIn(parts, leftOut.categories, leftOut.recipients).categories,
      )}
      error={faultIn(state, "category")}
      options={parts.categories.map(({ category, title, example }) => ({
        value: category,
        label: (
          <>
            {title} <ChangeTag changes={changes} part="categories" name={title} />
          </>
        ),
        help: example === null ? null : <span {...written(parts)}>{example}</span>,
        helpWhenOff: t("laatWeg", { you }),
      }))}
    />
  );
}

/** With whom, to untick. */
export function KeptRecipients({ parts, you, state, leftOut, label, labelHidden, changes = [] }: KeptProps) {
  const t = useTranslations("tekenen.weglaten");
  return (
    <ChoiceList
      name="recipient"
      type="checkbox"
      leaveOut
      label={label}
      labelLarge
      labelHidden={labelHidden}
      defaultValue={listIn(
        state,
        "recipient",
        othersIn(parts, leftOut.categories, leftOut.recipients).recipients,
      )}
      error={faultIn(state, "recipient")}
      options={parts.recipients.map(({ key, name, readBy }) => ({
        value: key,
        label: (
          <>
            {name} <ChangeTag changes={changes} part="recipients" name={name} />
          </>
        ),
        help: readBy === null ? null : <span {...written(parts)}>{readBy}</span>,
        helpWhenOff: t("laatWeg", { you }),
      }))}
    />
  );
}

/** The parts that are not among those named: what is left out of what is kept, and the other way round. */
export function othersIn(
  { categories, recipients }: Pick<Parts, "categories" | "recipients">,
  keptCategories: readonly unknown[],
  keptRecipients: readonly unknown[],
): LeftOut {
  return {
    categories: categories
      .map(({ category }) => category)
      .filter((category) => !keptCategories.includes(category)),
    recipients: recipients.map(({ key }) => key).filter((key) => !keptRecipients.includes(key)),
  };
}
