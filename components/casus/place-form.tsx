"use client";

import { changePlaceAction } from "@/lib/casus/actions";
import type { Framework } from "@/lib/policy/vocabulary";
import { FormSheet } from "./form-sheet";
import { PlaceFields } from "./place-fields";

type PlaceFormProps = {
  casusId: string;
  personId: string;
  role: string;
  duty: string;
  framework: Framework;
  own: boolean;
  back: string;
};

export function PlaceForm({ casusId, personId, role, duty, framework, own, back }: PlaceFormProps) {
  return (
    <FormSheet
      action={changePlaceAction}
      hidden={{ casusId, personId }}
      initial={{ role, duty }}
      submit="Bewaar"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => <PlaceFields typed={typed} framework={framework} own={own} />}
    </FormSheet>
  );
}
