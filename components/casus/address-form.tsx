"use client";

import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { correctAddressAction } from "@/lib/casus/actions";
import { languageName } from "@/lib/i18n/language-name";
import { type Locale, LOCALES } from "@/lib/i18n/locale";
import { FormSheet } from "./form-sheet";

type AddressFormProps = {
  casusId: string;
  personId: string;
  email: string;
  mobile: string;
  language: Locale;
  back: string;
};

const languages = LOCALES.map((locale) => ({ value: locale, label: languageName(locale, "nl") }));

export function AddressForm({ casusId, personId, email, mobile, language, back }: AddressFormProps) {
  return (
    <FormSheet
      action={correctAddressAction}
      hidden={{ casusId, personId }}
      initial={{ email, mobile, language }}
      submit="Bewaar het adres"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <TextInput
            name="email"
            type="email"
            label="E-mailadres"
            help="Maak het leeg als er geen adres meer is."
            defaultValue={typed.text("email")}
            error={typed.error("email")}
            autoComplete="off"
          />
          <TextInput
            name="mobile"
            type="tel"
            label="Mobiel nummer"
            help="Dan kan een vraag ook per sms. Alleen een nummer van deze persoon zelf."
            optional="mag leeg blijven"
            width="half"
            defaultValue={typed.text("mobile")}
            error={typed.error("mobile")}
            autoComplete="off"
          />
          <Select
            name="language"
            label="In welke taal schrijven wij?"
            help="Op de site kan iedereen zelf een andere taal kiezen. Wat u in een vraag schrijft, blijft Nederlands."
            options={languages}
            defaultValue={typed.text("language")}
            error={typed.error("language")}
            width="half"
          />
        </>
      )}
    </FormSheet>
  );
}
