"use client";

import { ChoiceList } from "@/components/ui/choice-list";
import { decideOpeningAction, signRestrictionAction } from "@/lib/casus/authority-actions";
import { FormSheet } from "./form-sheet";

type SecondFormProps = { casusId: string; guardianId: string; about: "closing" | "opening"; back: string };

/** The second professional decides; nothing stands chosen at first. */
export function SecondForm({ casusId, guardianId, about, back }: SecondFormProps) {
  return (
    <FormSheet
      action={about === "closing" ? signRestrictionAction : decideOpeningAction}
      hidden={{ casusId, guardianId }}
      submit="Leg mijn besluit vast"
      cancel={{ href: back, label: "Later" }}
    >
      {(typed) => (
        <ChoiceList
          type="radio"
          name="agrees"
          label="Bent u het ermee eens?"
          error={typed.error("agrees")}
          defaultValue={typed.text("agrees")}
          options={
            about === "closing"
              ? [
                  { value: "yes", label: "ja, het lezen blijft dicht" },
                  {
                    value: "no",
                    label: "nee, ik ben het er niet mee eens",
                    help: "Het lezen blijft voorlopig dicht. De coördinatoren horen het, en besluiten verder.",
                  },
                ]
              : [
                  {
                    value: "yes",
                    label: "ja, het lezen gaat nu open",
                    help: "Deze persoon leest meteen weer wat de regels openen.",
                  },
                  { value: "no", label: "nee, het lezen blijft dicht" },
                ]
          }
        />
      )}
    </FormSheet>
  );
}
