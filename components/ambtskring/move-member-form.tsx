"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import { ChoiceList } from "@/components/ui/choice-list";
import { moveMemberAction } from "@/lib/ambtskring/actions";
import { SinceFields } from "./since-fields";

type MoveMemberFormProps = {
  casusId: string;
  memberId: string;
  formKey: string;
  /** Other kringen that this person fits in, and in which the viewer may put somebody. */
  kringen: readonly { id: string; name: string; situation: string }[];
  today: Record<string, string>;
  back: string;
};

export function MoveMemberForm({ casusId, memberId, formKey, kringen, today, back }: MoveMemberFormProps) {
  return (
    <FormSheet
      action={moveMemberAction}
      hidden={{ casusId, memberId, formKey }}
      initial={today}
      submit="Verplaats"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <ChoiceList
            type="radio"
            name="to"
            label="Waar gaat deze persoon naartoe?"
            error={typed.error("to")}
            defaultValue={typed.text("to")}
            options={[
              ...kringen.map(({ id, name, situation }) => ({
                value: id,
                label: name,
                help: situation,
              })),
              {
                value: "out",
                label: "Uit deze kring",
                help: "Leest niet meer wat voor deze kring is geschreven.",
              },
            ]}
          />
          <SinceFields typed={typed} help="Vandaag, of een dag die nog komt." />
        </>
      )}
    </FormSheet>
  );
}
