import { useTranslations } from "next-intl";
import { ChoiceList } from "@/components/ui/choice-list";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import type { FormState } from "@/lib/auth/form";
import type { ConsentForm } from "@/lib/consent/form";
import type { AnswerFormProps } from "./answer-form";
import { AnswerSentence, withoutWords } from "./sentence";
import { faultIn, textIn } from "./typed";

type ChoiceFieldsProps = Pick<AnswerFormProps, "links" | "you" | "name" | "parts" | "choices" | "draft"> & {
  state: FormState;
};

/** The answer; under the one that is chosen stands the whole sentence that is signed. */
export function ChoiceFields({ links, you, name, parts, choices, draft, state }: ChoiceFieldsProps) {
  const t = useTranslations("tekenen.antwoord");
  const without = withoutWords(parts, draft.leftOut);
  return (
    <>
      <ChoiceList
        name="choice"
        type="radio"
        label={t("mijn")}
        labelLarge
        defaultValue={textIn(state, "choice", draft.choice)}
        error={faultIn(state, "choice")}
        options={offeredWith(choices, without).map(({ choice, label, help }) => ({
          value: choice,
          label:
            choice === "except"
              ? t("behalve", { without })
              : choice === "yes" && without !== ""
                ? t("jaAlles")
                : label,
          help: choice === "yes" && without !== "" ? t("jaAllesUitleg", { you, without }) : help,
          further:
            choice === "talk" ? undefined : (
              <Quote upright>
                <AnswerSentence parts={parts} choice={choice} leftOut={draft.leftOut} name={name} />
              </Quote>
            ),
        }))}
      />
      {without === "" ? (
        <p className="klein zacht">
          {t.rich("ietsWeglaten", {
            you,
            link: (words) => <TextLink href={`${links.brief}#category`}>{words}</TextLink>,
          })}
        </p>
      ) : null}
    </>
  );
}

/** Who left something out meant the yes without it: that stands first, and no other yes before it. */
function offeredWith(choices: ConsentForm["choices"], without: string): ConsentForm["choices"] {
  if (without === "") return choices.filter(({ choice }) => choice !== "except");
  return [...choices].sort(
    (one, other) => Number(other.choice === "except") - Number(one.choice === "except"),
  );
}
