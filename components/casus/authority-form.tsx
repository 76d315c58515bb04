"use client";

import { recordAuthorityAction } from "@/lib/casus/authority-actions";
import type { Framework } from "@/lib/policy/vocabulary";
import { AuthorityFields } from "./authority-fields";
import { FormSheet } from "./form-sheet";

type AuthorityFormProps = { casusId: string; guardianId: string; framework: Framework; back: string };

export function AuthorityForm({ casusId, guardianId, framework, back }: AuthorityFormProps) {
  return (
    <FormSheet
      action={recordAuthorityAction}
      hidden={{ casusId, guardianId }}
      submit="Leg vast"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <AuthorityFields
          typed={typed}
          framework={framework}
          name="authority"
          withoutBegin="Leeg betekent: vanaf vandaag."
        />
      )}
    </FormSheet>
  );
}
