"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import { ChoiceList } from "@/components/ui/choice-list";
import { DateFields } from "@/components/ui/date-fields";
import { TextArea } from "@/components/ui/text-area";
import { inquireAction } from "@/lib/ambtskring/actions";
import { KRING_ORDER, KRING_WORDS } from "@/lib/ambtskring/kinds";

type InquiryFormProps = { casusId: string; formKey: string; back: string };

export function InquiryForm({ casusId, formKey, back }: InquiryFormProps) {
  return (
    <FormSheet
      action={inquireAction}
      hidden={{ casusId, formKey }}
      submit="Stel deze vraag"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <ChoiceList
            type="radio"
            name="kind"
            label="Over welke kring van uw school?"
            help="Zijn er meer van die soort, dan geldt uw vraag voor elk daarvan."
            error={typed.error("kind")}
            defaultValue={typed.text("kind")}
            options={KRING_ORDER.map((value) => ({
              value,
              label: KRING_WORDS[value].name,
              help: KRING_WORDS[value].meaning,
            }))}
          />
          <TextArea
            name="reason"
            label="Waarom moet u dit weten?"
            help="De kring en de leerling lezen dit."
            rows={3}
            defaultValue={typed.text("reason")}
            error={typed.error("reason")}
          />
          <DateFields
            name="last"
            label="Tot en met welke dag?"
            help="Hoogstens een jaar. U kunt er altijd eerder mee stoppen."
            defaultValue={typed.date("last")}
            error={typed.error("last")}
          />
        </>
      )}
    </FormSheet>
  );
}
