"use client";

import { PersonPicker, type Pickable } from "@/components/person/person-picker";
import { addParticipantAction } from "@/lib/casus/actions";
import type { Framework } from "@/lib/policy/vocabulary";
import { FormSheet } from "./form-sheet";
import { PlaceFields } from "./place-fields";

type AddParticipantFormProps = {
  casusId: string;
  framework: Framework;
  groups: readonly { id: string; name: string; people: readonly Pickable[] }[];
  /** The newcomer of a likely double, who is taken in. */
  newcomer?: { doubleId: string; personId: string };
  cancel: { href: string; label: string };
};

export function AddParticipantForm({
  casusId,
  framework,
  groups,
  newcomer,
  cancel,
}: AddParticipantFormProps) {
  return (
    <FormSheet
      action={addParticipantAction}
      hidden={{ casusId, ...(newcomer ? { doubleId: newcomer.doubleId } : {}) }}
      initial={newcomer ? { personId: newcomer.personId } : {}}
      submit="Voeg toe aan de casus"
      cancel={cancel}
    >
      {(typed) => (
        <>
          <PersonPicker
            name="personId"
            label="Wie wilt u toevoegen?"
            help="Uit de lijsten die de organisaties zelf bijhouden."
            error={typed.error("personId")}
            chosen={typed.text("personId")}
            groups={groups}
          />
          <PlaceFields typed={typed} framework={framework} />
        </>
      )}
    </FormSheet>
  );
}
