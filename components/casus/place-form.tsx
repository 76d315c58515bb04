"use client";

import { changePlaceAction } from "@/lib/casus/actions";
import { FormSheet } from "./form-sheet";
import { PlaceFields } from "./place-fields";

type PlaceFormProps = {
  casusId: string;
  personId: string;
  role: string;
  duty: string;
  own: boolean;
  back: string;
};

export function PlaceForm({ casusId, personId, role, duty, own, back }: PlaceFormProps) {
  return (
    <FormSheet
      action={changePlaceAction}
      hidden={{ casusId, personId }}
      initial={{ role, duty }}
      submit="Bewaar"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => <PlaceFields typed={typed} own={own} />}
    </FormSheet>
  );
}
