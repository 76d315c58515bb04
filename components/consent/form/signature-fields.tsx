"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Check } from "@/components/ui/check";
import { ChoiceList } from "@/components/ui/choice-list";
import { TextInput } from "@/components/ui/text-input";
import type { FormState } from "@/lib/auth/form";
import { PinAgain } from "./pin-again";
import { SignaturePad } from "./signature-pad";
import { faultIn, textIn, tickedIn } from "./typed";

const never = () => () => {};

type SignatureFieldsProps = {
  you: "u" | "je";
  name: string;
  state: FormState;
  withPlace?: boolean;
  /** At the table: the PIN that was chosen is typed again. */
  withPin?: boolean;
};

/**
 * Typed, drawn or ticked: three ways of the same worth, of which the one that needs no finger stands open. Drawing needs
 * scripts and is offered only where they run.
 */
export function SignatureFields({ you, name, state, withPlace, withPin }: SignatureFieldsProps) {
  const t = useTranslations("tekenen.ondertekenen");
  const canDraw = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const typed = {
    value: "typed",
    label: t("typed", { you }),
    further: (
      <TextInput
        name="typed"
        dir="auto"
        label={t("naam", { you })}
        autoComplete="name"
        maxLength={200}
        defaultValue={textIn(state, "typed", null)}
        error={faultIn(state, "typed")}
      />
    ),
  };
  const drawn = {
    value: "drawn",
    label: t("drawn", { you }),
    further: (
      <SignaturePad
        name="drawn"
        words={{
          label: t("vak", { you }),
          help: t("vakUitleg", { you }),
          clear: t("vakLeeg"),
          filled: t("vakGevuld", { you }),
        }}
        defaultValue={textIn(state, "drawn", null)}
        error={faultIn(state, "drawn")}
      />
    ),
  };
  const ticked = {
    value: "ticked",
    label: t("ticked", { you }),
    further: (
      <Check
        name="ticked"
        label={t("kruis", { name })}
        defaultChecked={tickedIn(state, "ticked", false)}
        error={faultIn(state, "ticked")}
      />
    ),
  };
  return (
    <>
      <ChoiceList
        name="way"
        type="radio"
        label={t("hoe", { you })}
        labelLarge
        help={t("evenveel")}
        defaultValue={textIn(state, "way", "typed")}
        error={faultIn(state, "way")}
        options={canDraw ? [typed, drawn, ticked] : [typed, ticked]}
      />
      {withPlace ? (
        <TextInput
          name="place"
          dir="auto"
          label={t("plaats")}
          width="half"
          optional={t("optioneel")}
          autoComplete="address-level2"
          maxLength={100}
          defaultValue={textIn(state, "place", null)}
          error={faultIn(state, "place")}
        />
      ) : null}
      {withPin ? <PinAgain you={you} error={faultIn(state, "pin")} /> : null}
    </>
  );
}
