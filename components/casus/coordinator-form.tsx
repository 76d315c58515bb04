"use client";

import { ChoiceList } from "@/components/ui/choice-list";
import { DateFields } from "@/components/ui/date-fields";
import { nameCoordinatorAction } from "@/lib/casus/actions";
import { FormSheet } from "./form-sheet";

type CoordinatorFormProps = { casusId: string; personId: string; back: string };

export function CoordinatorForm({ casusId, personId, back }: CoordinatorFormProps) {
  return (
    <FormSheet
      action={nameCoordinatorAction}
      hidden={{ casusId, personId }}
      submit="Wijs aan"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <ChoiceList
          type="radio"
          name="as"
          label="Waarvoor wijst u deze persoon aan?"
          error={typed.error("as")}
          defaultValue={typed.text("as")}
          options={[
            {
              value: "coordinator",
              label: "coördinator",
              help: "Naast de andere coördinatoren, zonder einde.",
            },
            {
              value: "deputy",
              label: "vervanger",
              help: "Coördineert in een periode die u nu kiest.",
              further: (
                <>
                  <DateFields
                    name="from"
                    label="Vanaf"
                    defaultValue={typed.date("from")}
                    error={typed.error("from")}
                  />
                  <DateFields
                    name="last"
                    label="Tot en met"
                    defaultValue={typed.date("last")}
                    error={typed.error("last")}
                  />
                </>
              ),
            },
          ]}
        />
      )}
    </FormSheet>
  );
}
