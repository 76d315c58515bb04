"use client";

import { buttonClass } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { TextInput } from "@/components/ui/text-input";
import { partiesAction } from "@/lib/consent/actions";
import type { PartiesToChoose } from "@/lib/consent/parties";
import { StepFrame } from "./step-frame";
import { useForm } from "./use-form";

type PartiesStepProps = {
  casusId: string;
  consentId: string;
  choice: PartiesToChoose;
  disclosers: readonly string[];
  recipients: readonly { entry: string; readBy: string }[];
};

/** Step 3: who shares, who receives, and which function reads it there. */
export function PartiesStep({ casusId, consentId, choice, disclosers, recipients }: PartiesStepProps) {
  const form = useForm(partiesAction);
  const readBy = new Map(recipients.map((recipient) => [recipient.entry, recipient.readBy]));
  const recipientsNow = form.ticked("recipient", [...readBy.keys()]);
  const asked = (entry: string, suggestion: string) => (
    <TextInput
      name={`readBy.${entry}`}
      label="Wie leest het daar? Noem de functie."
      help="Bijvoorbeeld: de zorgcoördinator en de mentor."
      defaultValue={form.text(`readBy.${entry}`, readBy.get(entry) || suggestion)}
      error={form.error(`readBy.${entry}`)}
    />
  );
  const help = (sector: string, here: boolean) => {
    if (sector === "politie" && choice.framework === "vl")
      return "Met de politie wordt in Vlaanderen niet over geheimen gesproken, ook niet met toestemming.";
    return here ? undefined : "Nog niemand van hier doet mee aan deze casus.";
  };
  const organisations = choice.organisations.map(({ id, name, sector, here, suggestion }) => ({
    value: id,
    label: <PersonName name={name} sector={sector} />,
    help: help(sector, here),
    suggestion,
  }));
  return (
    <StepFrame
      step="wie"
      title="Wie deelt het, en wie krijgt het te weten?"
      lead="U kiest uit de organisaties van het convenant en de mensen van deze casus."
      form={form}
      hidden={{ casus: casusId, consent: consentId }}
      onward="Verder: wie moet tekenen?"
      back={{
        href: `/casussen/${casusId}/toestemming/${consentId}/informatie`,
        label: "Terug naar de informatie",
      }}
    >
      <Row when="van">
        <ChoiceList
          name="discloser"
          type="checkbox"
          label="Wie mag vertellen wat hij of zij weet?"
          labelLarge
          options={organisations}
          defaultValue={form.ticked("discloser", disclosers)}
          error={form.error("discloser")}
        />
      </Row>
      <Row
        when="aan"
        why={
          <MarginNote title="Waarom de functie">
            Het gaat niet naar een hele organisatie, maar naar wie er voor dit kind werkt. Wie tekent, ziet
            die functie en kan elke ontvanger weglaten.
          </MarginNote>
        }
      >
        <ChoiceList
          name="recipient"
          type="checkbox"
          label="Wie mag het weten?"
          labelLarge
          defaultValue={recipientsNow}
          error={form.error("recipient")}
          options={organisations.map(({ suggestion, ...each }) => ({
            ...each,
            further: asked(each.value, suggestion),
          }))}
        />
        <details className="mt-6" open={choice.people.some(({ entry }) => recipientsNow.includes(entry))}>
          <summary className={buttonClass.text}>Liever alleen één persoon?</summary>
          <ChoiceList
            name="recipient"
            id="recipient-one"
            type="checkbox"
            label="Mensen uit deze casus"
            defaultValue={recipientsNow}
            options={choice.people.map(({ entry, name, sector, role }) => ({
              value: entry,
              label: <PersonName name={name} sector={sector} />,
              help: role,
              further: asked(entry, role),
            }))}
          />
        </details>
      </Row>
    </StepFrame>
  );
}
