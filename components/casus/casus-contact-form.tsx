"use client";

import { ChoiceList } from "@/components/ui/choice-list";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { addCasusContactAction } from "@/lib/casus/actions";
import { CONTACT_RELATIONS, RELATION_WORDS } from "@/lib/casus/contact-relations";
import { FormSheet } from "./form-sheet";

type CasusContactFormProps = { casusId: string; formKey: string; back: string };

export function CasusContactForm({ casusId, formKey, back }: CasusContactFormProps) {
  return (
    <FormSheet
      action={addCasusContactAction}
      hidden={{ casusId, formKey }}
      submit="Voeg toe"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <TextInput
            name="name"
            label="Naam"
            defaultValue={typed.text("name")}
            error={typed.error("name")}
            autoComplete="off"
          />
          <ChoiceList
            type="radio"
            name="relation"
            label="Wie is dit voor de leerling?"
            error={typed.error("relation")}
            defaultValue={typed.text("relation")}
            options={CONTACT_RELATIONS.map((value) => ({ value, ...RELATION_WORDS[value] }))}
          />
          <TextInput
            name="telephone"
            type="tel"
            label="Telefoon"
            optional="mag leeg blijven"
            width="half"
            defaultValue={typed.text("telephone")}
            error={typed.error("telephone")}
            autoComplete="off"
          />
          <TextInput
            name="email"
            type="email"
            label="E-mailadres"
            help="Het platform stuurt hier niets naartoe."
            optional="mag leeg blijven"
            defaultValue={typed.text("email")}
            error={typed.error("email")}
            autoComplete="off"
          />
          <TextArea
            name="remark"
            label="Wat moet u nog weten?"
            optional="mag leeg blijven"
            rows={2}
            defaultValue={typed.text("remark")}
            error={typed.error("remark")}
          />
        </>
      )}
    </FormSheet>
  );
}
