import { useTranslations } from "next-intl";
import { Check } from "@/components/ui/check";
import { ChoiceList } from "@/components/ui/choice-list";
import type { FormState } from "@/lib/auth/form";
import { meaningOf, REACHES, reachOf } from "@/lib/consent/answer-reach";
import type { Draft } from "@/lib/consent/answer-schema";
import type { FormBlock } from "@/lib/consent/form";
import { faultIn, textIn, tickedIn } from "./typed";

type ReachFieldsProps = { block: FormBlock; draft: Draft; child: string; state: FormState };

/**
 * That the signer holds authority and, where there is another guardian to answer for, in the same choice for whom the yes is
 * (GRD-1, GRD-4). Asked with a yes alone.
 */
export function ReachFields({ block: { asks, words }, draft, child, state }: ReachFieldsProps) {
  const t = useTranslations("tekenen.antwoord");
  if (!asks.authority) return null;
  if (!asks.forOther) {
    return (
      <div className="bij-ja">
        <Check
          name="authority"
          label={words.authority}
          help={t("gezagUitleg", { child })}
          defaultChecked={tickedIn(state, "authority", draft.authority)}
          error={faultIn(state, "authority")}
        />
      </div>
    );
  }
  return (
    <div className="bij-ja">
      <ChoiceList
        name="reach"
        type="radio"
        label={`${words.authority} ${t("ikAntwoord")}`}
        labelLarge
        help={
          <>
            {t("gezagUitleg", { child })} {t("bereikUitleg")}
          </>
        }
        defaultValue={textIn(state, "reach", reachOf(draft))}
        error={faultIn(state, "reach")}
        options={REACHES.map((reach) => {
          const { forOther, otherAgrees } = meaningOf(reach);
          return {
            value: reach,
            label: forOther === "both" ? words.forOther : words.onlyMyself,
            help: t(`ander.${otherAgrees ?? "unknown"}`),
          };
        })}
      />
    </div>
  );
}
