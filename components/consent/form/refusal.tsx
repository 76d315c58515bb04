import { useTranslations } from "next-intl";
import { isUnsent } from "@/components/form/keep";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/auth/form";
import { proofAddress } from "./proof-address";
import type { Step } from "./steps";

type RefusalProps = {
  state: FormState;
  you: "u" | "je";
  consent: string;
  /** Where to come back to after a new code; without it to the request's own address. */
  step?: Step;
  /** What a field is called in the summary, where its fault alone does not tell one from another. */
  names?: Readonly<Record<string, string>>;
};

/** Refusals that a signer meets, in the signer's own address; the rest is said as everywhere. */
const FAMILY_WORDS = ["fresh-proof", "signed-out", "changed-meanwhile", "ended", "not-found"] as const;

/**
 * Why a step did not go through: each fault with a link to its field, and the way on where there is one. That no answer came
 * is said beside the button (`Unsent`).
 */
export function Refusal({ state, you, consent, step, names = {} }: RefusalProps) {
  const t = useTranslations("tekenen.fout");
  if (state.status !== "refused" || isUnsent(state)) return null;
  const faults = Object.entries(state.fields);
  if (faults.length > 0) {
    const errors = faults.map(([field, message]) => ({ field, message: names[field] ?? message }));
    return <ErrorSummary title={t("kop")} errors={errors} />;
  }
  const own = FAMILY_WORDS.find((code) => code === state.code);
  return (
    <Notice kind="fout" live="alert">
      <p>{own === undefined ? state.message : t(`code.${own}`, { you })}</p>
      {state.code === "signed-out" ? (
        <Actions>
          {/* In a tab beside it: what was filled in stays here. */}
          <Button kind="edge" href="/uitnodiging" hard target="_blank">
            {t("nieuweCode", { you })}
          </Button>
        </Actions>
      ) : null}
      {state.code === "fresh-proof" ? (
        <Actions>
          <Button kind="edge" href={proofAddress(step === undefined ? consent : `${consent}/${step}`)}>
            {t("nieuweCode", { you })}
          </Button>
        </Actions>
      ) : null}
      {state.code === "changed-meanwhile" ? (
        <Actions>
          <Button kind="edge" href={`/tekenen/${consent}/brief`}>
            {t("opnieuw")}
          </Button>
        </Actions>
      ) : null}
    </Notice>
  );
}
