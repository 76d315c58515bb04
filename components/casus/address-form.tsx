"use client";

import { TextInput } from "@/components/ui/text-input";
import { correctAddressAction } from "@/lib/casus/actions";
import { FormSheet } from "./form-sheet";

type AddressFormProps = { casusId: string; personId: string; email: string; mobile: string; back: string };

export function AddressForm({ casusId, personId, email, mobile, back }: AddressFormProps) {
  return (
    <FormSheet
      action={correctAddressAction}
      hidden={{ casusId, personId }}
      initial={{ email, mobile }}
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
        </>
      )}
    </FormSheet>
  );
}
