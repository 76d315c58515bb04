"use client";

import { ChoiceList } from "@/components/ui/choice-list";
import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextInput } from "@/components/ui/text-input";
import { capital } from "@/lib/casus/number-words";
import { informationAction } from "@/lib/consent/actions";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { CATEGORIES, type Category } from "@/lib/policy/vocabulary";
import { StepFrame } from "./step-frame";
import { useForm } from "./use-form";

type InformationStepProps = {
  casusId: string;
  consentId: string;
  categories: readonly { category: Category; example: string }[];
};

/** Step 2: which information, each with an example of what exactly. */
export function InformationStep({ casusId, consentId, categories }: InformationStepProps) {
  const form = useForm(informationAction);
  const kept = new Map(categories.map(({ category, example }) => [category, example]));
  return (
    <StepFrame
      step="informatie"
      title="Welke informatie mag worden gedeeld?"
      lead="Kies zo weinig als kan. Wie tekent, kan elk onderwerp weglaten."
      form={form}
      hidden={{ casus: casusId, consent: consentId }}
      onward="Verder: van wie aan wie?"
      back={{ href: `/casussen/${casusId}/toestemming/${consentId}/vraag`, label: "Terug naar de vraag" }}
    >
      <Row
        when="informatie"
        why={
          <MarginNote title="Waarom een voorbeeld">
            Wie tekent, moet weten wélke informatie het is. ‘Verzuim’ kan van alles zijn; ‘hoe vaak, niet
            waarom’ is duidelijk.
          </MarginNote>
        }
      >
        <ChoiceList
          name="category"
          type="checkbox"
          label="Onderwerpen"
          labelLarge
          defaultValue={form.ticked("category", [...kept.keys()])}
          error={form.error("category")}
          options={CATEGORIES.map((category) => ({
            value: category,
            label: capital(CATEGORY_WORDS[category].name),
            help: CATEGORY_WORDS[category].says,
            further: (
              <TextInput
                name={`example.${category}`}
                label="Wat precies?"
                help={`Zoals: ${CATEGORY_WORDS[category].example}.`}
                defaultValue={form.text(`example.${category}`, kept.get(category))}
                error={form.error(`example.${category}`)}
              />
            ),
          }))}
        />
      </Row>
    </StepFrame>
  );
}
