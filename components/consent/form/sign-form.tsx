"use client";

import { useTranslations } from "next-intl";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { signAction } from "@/lib/consent/answer-actions";
import { Refusal } from "./refusal";
import { SignatureFields } from "./signature-fields";
import type { StepLinks } from "./steps";
import { turnOf } from "./typed";

type SignFormProps = {
  consent: string;
  links: StepLinks;
  you: "u" | "je";
  name: string;
  /** The draft's id, and the digest and language of what stands above this form. */
  signing: { key: string; shown: string; language: string };
  date: string;
  /** At the table: the PIN is typed again. */
  withPin: boolean;
};

/** Step 5: the signature under the full sentence. */
export function SignForm({ consent, links, you, name, signing, date, withPin }: SignFormProps) {
  const t = useTranslations("tekenen.ondertekenen");
  const [state, post] = useSending(signAction);
  return (
    <form action={post} className="stapel">
      <Refusal state={state} you={you} consent={consent} />
      <input type="hidden" name="consent" value={consent} />
      <input type="hidden" name="key" value={signing.key} />
      <input type="hidden" name="shown" value={signing.shown} />
      <input type="hidden" name="language" value={signing.language} />
      <SignatureFields key={turnOf(state)} you={you} name={name} state={state} withPlace withPin={withPin} />
      <p className="zacht klein">{t("datum", { date })}</p>
      <Unsent state={state} />
      <Actions>
        <Button icon="pen">{t("knop")}</Button>
        <Button kind="text" href={links.antwoord}>
          {t("terug")}
        </Button>
      </Actions>
    </form>
  );
}
