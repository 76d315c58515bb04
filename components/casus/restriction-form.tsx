"use client";

import { DateFields } from "@/components/ui/date-fields";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { endRestrictionAction, restrictAction } from "@/lib/casus/actions";
import { FormSheet } from "./form-sheet";

type RestrictionFormProps = {
  casusId: string;
  guardianId: string;
  restricted: boolean;
  /** Who takes part beside the viewer. */
  colleagues: readonly { id: string; name: string; organisation: string }[];
  back: string;
};

/** Closing reading to a guardian, or opening it again: two decide. */
export function RestrictionForm({ casusId, guardianId, restricted, colleagues, back }: RestrictionFormProps) {
  return (
    <FormSheet
      action={restricted ? endRestrictionAction : restrictAction}
      hidden={{ casusId, guardianId }}
      submit={restricted ? "Open het lezen weer" : "Sluit het lezen af"}
      kind={restricted ? "main" : "stop"}
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          {restricted ? null : (
            <TextArea
              name="reason"
              label="Waarom is dit nodig?"
              help="Alleen de coördinatoren en wie meebesliste, lezen dit."
              rows={4}
              defaultValue={typed.text("reason")}
              error={typed.error("reason")}
            />
          )}
          <Select
            name="secondId"
            label="Met wie besloot u dit?"
            help="Een tweede professional die nu meedoet aan deze casus."
            empty="Kies iemand"
            options={colleagues.map(({ id, name, organisation }) => ({
              value: id,
              label: `${name}, ${organisation}`,
            }))}
            defaultValue={typed.text("secondId") ?? ""}
            error={typed.error("secondId")}
          />
          {restricted ? null : (
            <DateFields
              name="reviewOn"
              label="Wanneer kijkt u hier opnieuw naar?"
              help="Op die dag staat het bij wat op u wacht. Het lezen gaat dan niet vanzelf open."
              defaultValue={typed.date("reviewOn")}
              error={typed.error("reviewOn")}
            />
          )}
        </>
      )}
    </FormSheet>
  );
}
