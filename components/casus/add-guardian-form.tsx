"use client";

import { addGuardianAction } from "@/lib/casus/actions";
import type { Framework } from "@/lib/policy/vocabulary";
import { FormSheet } from "./form-sheet";
import { GuardianFields } from "./guardian-fields";

type AddGuardianFormProps = {
  casusId: string;
  formKey: string;
  framework: Framework;
  cancel: { href: string; label: string };
};

export function AddGuardianForm({ casusId, formKey, framework, cancel }: AddGuardianFormProps) {
  return (
    <FormSheet action={addGuardianAction} hidden={{ casusId, formKey }} submit="Voeg toe" cancel={cancel}>
      {(typed) => <GuardianFields typed={typed} framework={framework} />}
    </FormSheet>
  );
}
