"use client";

import { TextInput } from "@/components/ui/text-input";
import { correctAddressAction } from "@/lib/casus/actions";
import { FormSheet } from "./form-sheet";

type AddressFormProps = { casusId: string; personId: string; email: string; back: string };

export function AddressForm({ casusId, personId, email, back }: AddressFormProps) {
  return (
    <FormSheet
      action={correctAddressAction}
      hidden={{ casusId, personId }}
      initial={{ email }}
      submit="Bewaar het adres"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <TextInput
          name="email"
          type="email"
          label="E-mailadres"
          help="Maak het leeg als er geen adres meer is."
          defaultValue={typed.text("email")}
          error={typed.error("email")}
          autoComplete="off"
        />
      )}
    </FormSheet>
  );
}
