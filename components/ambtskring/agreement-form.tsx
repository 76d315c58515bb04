"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import { DateFields } from "@/components/ui/date-fields";
import { TextArea } from "@/components/ui/text-area";
import { noteAgreementAction } from "@/lib/ambtskring/actions";

type AgreementFormProps = {
  casusId: string;
  kringId: string;
  formKey: string;
  callName: string;
  back: string;
};

export function AgreementForm({ casusId, kringId, formKey, callName, back }: AgreementFormProps) {
  return (
    <FormSheet
      action={noteAgreementAction}
      hidden={{ casusId, kringId, formKey }}
      submit="Bewaar de afspraak"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <TextArea
            name="words"
            label={`Wat spraken jullie af, in de woorden van ${callName}?`}
            help="Wie mag wat weten, en wie niet."
            rows={4}
            defaultValue={typed.text("words")}
            error={typed.error("words")}
          />
          <DateFields
            name="agreedOn"
            label="Wanneer spraken jullie dit af?"
            defaultValue={typed.date("agreedOn")}
            error={typed.error("agreedOn")}
          />
        </>
      )}
    </FormSheet>
  );
}
