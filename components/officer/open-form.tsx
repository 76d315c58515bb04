"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import { TextArea } from "@/components/ui/text-area";
import { openRecordAction } from "@/lib/officer/actions";

/** Why an officer opens a record: written before anything of it is shown. */
export function OpenForm({ consentId, formKey }: { consentId: string; formKey: string }) {
  return (
    <FormSheet
      action={openRecordAction}
      hidden={{ consent: consentId, key: formKey }}
      submit="Open het dossier"
      cancel={{ href: "/functionaris/dossier", label: "Terug" }}
    >
      {(typed) => (
        <TextArea
          name="purpose"
          label="Waarom opent u dit dossier?"
          help="Wie vroeg het u, en wat zoekt u uit? In een of twee zinnen."
          rows={4}
          maxLength={1000}
          defaultValue={typed.text("purpose")}
          error={typed.error("purpose")}
        />
      )}
    </FormSheet>
  );
}
