"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import { ChoiceList } from "@/components/ui/choice-list";
import { TextInput } from "@/components/ui/text-input";
import { makeKringAction } from "@/lib/ambtskring/actions";
import { KRING_ORDER, KRING_WORDS } from "@/lib/ambtskring/kinds";
import { SinceFields } from "./since-fields";

type MakeKringFormProps = {
  casusId: string;
  formKey: string;
  people: readonly { id: string; name: string; detail: string }[];
  today: Record<string, string>;
  back: string;
};

export function MakeKringForm({ casusId, formKey, people, today, back }: MakeKringFormProps) {
  return (
    <FormSheet
      action={makeKringAction}
      hidden={{ casusId, formKey }}
      initial={today}
      submit="Maak deze kring"
      cancel={{ href: back, label: "Toch niet" }}
    >
      {(typed) => (
        <>
          <ChoiceList
            type="radio"
            name="kind"
            label="Welke kring is het?"
            error={typed.error("kind")}
            defaultValue={typed.text("kind")}
            options={KRING_ORDER.map((value) => ({
              value,
              label: KRING_WORDS[value].name,
              help: KRING_WORDS[value].meaning,
            }))}
          />
          <TextInput
            name="situation"
            label="Voor welke situatie?"
            help="In een paar neutrale woorden, zoals ‘te laat komen’. De leden en de leerling lezen dit."
            defaultValue={typed.text("situation")}
            error={typed.error("situation")}
            autoComplete="off"
          />
          <ChoiceList
            type="checkbox"
            name="member"
            label="Wie staan er als eersten in?"
            help="Daarna zetten alleen zij er iemand bij. Zij en de leerling krijgen bericht."
            error={typed.error("member")}
            defaultValue={typed.all("member")}
            options={people.map(({ id, name, detail }) => ({ value: id, label: name, help: detail }))}
          />
          <SinceFields typed={typed} help="Een dag die voorbij is, opent niets van toen." />
        </>
      )}
    </FormSheet>
  );
}
