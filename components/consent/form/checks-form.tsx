"use client";

import { useTranslations } from "next-intl";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import type { FormState } from "@/lib/auth/form";
import { checksAction } from "@/lib/consent/answer-actions";
import type { ConsentForm } from "@/lib/consent/form";
import { ChecksList, namesOf } from "./checks-list";
import { Refusal } from "./refusal";
import type { StepLinks } from "./steps";
import { turnOf } from "./typed";

type ChecksFormProps = {
  consent: string;
  links: StepLinks;
  you: "u" | "je";
  checks: ConsentForm["checks"];
  ticked: readonly string[];
};

/** Step 3: the four checks, empty at first. Who wants to say no, or to talk, need not tick them. */
export function ChecksForm({ consent, links, you, checks, ticked }: ChecksFormProps) {
  const t = useTranslations("tekenen.nagaan");
  const [state, post] = useSending(checksAction);
  return (
    <form action={post} className="stapel">
      <Refusal
        state={state}
        you={you}
        consent={consent}
        title={t("foutKop", { count: openChecks(state) })}
        names={namesOf(checks)}
      />
      <input type="hidden" name="consent" value={consent} />
      <ChecksList
        key={turnOf(state)}
        checks={checks}
        ticked={ticked}
        state={state}
        label={t("ikWeet")}
        labelHidden
      />
      <Unsent state={state} />
      <Actions>
        <Button>{t("verder")}</Button>
        <Button kind="text" name="intent" value="straight">
          {t("rechtstreeks", { you })}
        </Button>
        <Button kind="text" href={links.weglaten}>
          {t("terug")}
        </Button>
      </Actions>
    </form>
  );
}

const openChecks = (state: FormState) => (state.status === "refused" ? Object.keys(state.fields).length : 0);
