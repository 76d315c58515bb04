"use client";

import { useTranslations } from "next-intl";
import { isUnsent } from "@/components/form/keep";
import { Unsent } from "@/components/form/unsent";
import { useSending } from "@/components/form/use-sending";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Check } from "@/components/ui/check";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { appointConfidantAction } from "@/lib/confidant/actions";

/** The pupil names one adult, and declares what makes it their own choice. What was typed stays through every refusal. */
export function ChooseForm() {
  const t = useTranslations("vertrouwen");
  const [state, send, pending] = useSending(appointConfidantAction);
  const refused = state.status === "refused" && !isUnsent(state) ? state : null;
  const errors = refused?.fields ?? {};
  const labels: Record<string, string> = {
    name: t("veld.naam"),
    knownAs: t("veld.kent"),
    email: t("veld.email"),
    adult: t("veld.volwassen"),
    ownChoice: t("veld.eigen"),
  };
  const mistakes = Object.entries(errors).map(([field, message]) => ({
    field,
    message: [labels[field], message].filter(Boolean).join(" "),
  }));
  const values = state.status === "refused" ? state.values : {};
  const text = (name: string) => (typeof values[name] === "string" ? values[name] : undefined);
  return (
    <>
      {refused && mistakes.length > 0 ? <ErrorSummary title={t("fout")} errors={mistakes} /> : null}
      {refused && mistakes.length === 0 ? (
        <Notice kind="fout" live="alert">
          {refused.message}
        </Notice>
      ) : null}
      <form action={send} className="stapel" noValidate>
        <div className="stapel" key={JSON.stringify(refused)}>
          <TextInput
            name="name"
            label={t("veld.naam")}
            defaultValue={text("name")}
            error={errors.name}
            maxLength={120}
            autoComplete="off"
          />
          <TextInput
            name="knownAs"
            label={t("veld.kent")}
            help={t("veld.kentHelp")}
            defaultValue={text("knownAs")}
            error={errors.knownAs}
            maxLength={120}
            autoComplete="off"
          />
          <TextInput
            name="email"
            type="email"
            label={t("veld.email")}
            help={t("veld.emailHelp")}
            defaultValue={text("email")}
            error={errors.email}
            maxLength={120}
            autoComplete="off"
          />
          <Check
            name="adult"
            label={t("veld.volwassen")}
            defaultChecked={values.adult === "on"}
            error={errors.adult}
          />
          <Check
            name="ownChoice"
            label={t("veld.eigen")}
            defaultChecked={values.ownChoice === "on"}
            error={errors.ownChoice}
          />
        </div>
        <Unsent state={state} />
        <Actions>
          <Button aria-busy={pending}>{t("knop")}</Button>
        </Actions>
      </form>
    </>
  );
}
