import { useTranslations } from "next-intl";
import { Check } from "@/components/ui/check";
import { TextArea } from "@/components/ui/text-area";
import type { FormState } from "@/lib/auth/form";
import type { Draft } from "@/lib/consent/answer-schema";
import { faultIn, textIn, tickedIn } from "./typed";

type RemarkFieldsProps = { label: string; you: "u" | "je"; asker: string; draft: Draft; state: FormState };

/** A reason or remark in own words: never needed, and the asker reads it only where the giver says so (VIS-4). */
export function RemarkFields({ label, you, asker, draft, state }: RemarkFieldsProps) {
  const t = useTranslations("tekenen.antwoord");
  return (
    <>
      <TextArea
        name="remark"
        dir="auto"
        label={label}
        optional={t("optioneel")}
        defaultValue={textIn(state, "remark", draft.remark)}
        error={faultIn(state, "remark")}
      />
      <Check
        name="remarkForAsker"
        label={t("magLezen", { asker })}
        help={t("magLezenUitleg", { you })}
        defaultChecked={tickedIn(state, "remarkForAsker", draft.remarkForAsker)}
      />
    </>
  );
}
