"use client";

import { ChoiceList } from "@/components/ui/choice-list";
import { DateFields } from "@/components/ui/date-fields";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { assessCompetenceAction } from "@/lib/casus/actions";
import { FormSheet } from "./form-sheet";

type CompetenceFormProps = { casusId: string; back: string };

export function CompetenceForm({ casusId, back }: CompetenceFormProps) {
  return (
    <FormSheet
      action={assessCompetenceAction}
      hidden={{ casusId }}
      submit="Leg vast"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <ChoiceList
            type="radio"
            name="capable"
            label="Wat zegt de beoordeling?"
            error={typed.error("capable")}
            defaultValue={typed.text("capable")}
            options={[
              { value: "yes", label: "De leerling kan dit zelf beslissen" },
              { value: "no", label: "De leerling kan dit nu niet zelf beslissen" },
            ]}
          />
          <TextInput
            name="matter"
            label="Waarover ging de beoordeling?"
            help="Bijvoorbeeld: of Noor overziet wat delen met de jeugdarts betekent. Het platform rekent ermee voor elke toestemming."
            defaultValue={typed.text("matter")}
            error={typed.error("matter")}
            autoComplete="off"
          />
          <TextInput
            name="assessedBy"
            label="Wie beoordeelde dit?"
            help="Naam en functie. Het mag iemand van buiten de casus zijn."
            defaultValue={typed.text("assessedBy")}
            error={typed.error("assessedBy")}
            autoComplete="off"
          />
          <TextArea
            name="reason"
            label="Waarop rust het oordeel?"
            optional="mag leeg blijven"
            rows={3}
            defaultValue={typed.text("reason")}
            error={typed.error("reason")}
          />
          <DateFields
            name="from"
            label="Vanaf welke dag geldt het?"
            defaultValue={typed.date("from")}
            error={typed.error("from")}
          />
          <DateFields
            name="last"
            label="Tot en met welke dag?"
            help="Leeg betekent: tot een volgende beoordeling."
            optional="mag leeg blijven"
            defaultValue={typed.date("last")}
            error={typed.error("last")}
          />
          <DateFields
            name="reviewOn"
            label="Wanneer kijkt u hier opnieuw naar?"
            help="Op die dag staat het bij wat op u wacht. Het oordeel geldt dan gewoon door."
            optional="mag leeg blijven"
            defaultValue={typed.date("reviewOn")}
            error={typed.error("reviewOn")}
          />
        </>
      )}
    </FormSheet>
  );
}
