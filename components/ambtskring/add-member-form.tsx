"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import { ChoiceList } from "@/components/ui/choice-list";
import { addMemberAction } from "@/lib/ambtskring/actions";
import { SinceFields } from "./since-fields";

type AddMemberFormProps = {
  casusId: string;
  kringId: string;
  formKey: string;
  people: readonly { id: string; name: string; detail: string }[];
  today: Record<string, string>;
  back: string;
};

export function AddMemberForm({ casusId, kringId, formKey, people, today, back }: AddMemberFormProps) {
  return (
    <FormSheet
      action={addMemberAction}
      hidden={{ casusId, kringId, formKey }}
      initial={today}
      submit="Zet in deze kring"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <ChoiceList
            type="radio"
            name="personId"
            label="Wie komt erbij?"
            error={typed.error("personId")}
            defaultValue={typed.text("personId")}
            options={people.map(({ id, name, detail }) => ({ value: id, label: name, help: detail }))}
          />
          <SinceFields typed={typed} help="Een dag die voorbij is, opent niets van toen." />
        </>
      )}
    </FormSheet>
  );
}
