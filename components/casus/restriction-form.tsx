"use client";

import { DateFields } from "@/components/ui/date-fields";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { askAnotherSecondAction, proposeOpeningAction, restrictAction } from "@/lib/casus/authority-actions";
import { FormSheet } from "./form-sheet";

/** close: reading is open now · open: it is closed, and might open · another: somebody else is asked to sign. */
export type RestrictionStep = "close" | "open" | "another";

type RestrictionFormProps = {
  casusId: string;
  guardianId: string;
  step: RestrictionStep;
  /** Who takes part beside the viewer. */
  colleagues: readonly { id: string; name: string; organisation: string }[];
  back: string;
};

const SENDS = {
  close: { action: restrictAction, submit: "Sluit het lezen af", kind: "stop" },
  open: { action: proposeOpeningAction, submit: "Stel voor om te openen", kind: "main" },
  another: { action: askAnotherSecondAction, submit: "Vraag deze collega", kind: "main" },
} as const;

/** Closing reading to a guardian, or opening it again: two decide, each in a session of their own. */
export function RestrictionForm({ casusId, guardianId, step, colleagues, back }: RestrictionFormProps) {
  const { action, submit, kind } = SENDS[step];
  return (
    <FormSheet
      action={action}
      hidden={{ casusId, guardianId }}
      submit={submit}
      kind={kind}
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          {step === "close" ? (
            <TextArea
              name="reason"
              label="Waarom is dit nodig?"
              help="Alleen de coördinatoren en wie meebeslist, lezen dit."
              rows={4}
              defaultValue={typed.text("reason")}
              error={typed.error("reason")}
            />
          ) : null}
          <Select
            name="secondId"
            label="Wie beslist er met u mee?"
            help="Een tweede professional die nu meedoet aan deze casus. Deze collega beslist zelf, na inloggen."
            empty="Kies iemand"
            options={colleagues.map(({ id, name, organisation }) => ({
              value: id,
              label: `${name}, ${organisation}`,
            }))}
            defaultValue={typed.text("secondId") ?? ""}
            error={typed.error("secondId")}
          />
          {step === "close" ? (
            <DateFields
              name="reviewOn"
              label="Wanneer kijkt u hier opnieuw naar?"
              help="Op die dag staat het bij wat op u wacht. Het lezen gaat dan niet vanzelf open."
              defaultValue={typed.date("reviewOn")}
              error={typed.error("reviewOn")}
            />
          ) : null}
        </>
      )}
    </FormSheet>
  );
}
