"use client";

import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Select } from "@/components/ui/select";
import { handOverAction } from "@/lib/consent/actions";
import type { TableWay } from "@/lib/consent/hand-over-schema";
import type { HandOverView } from "@/lib/consent/hand-over-view";
import { useForm } from "./use-form";

const WAY_WORDS = {
  email: "Met een code naar het eigen e-mailadres",
  sms: "Met een code naar de eigen telefoon",
} as const;

/** Before the device goes to the signer: what will happen, and how the signer shows who they are. */
export function HandOverForm({ view }: { view: HandOverView }) {
  const form = useForm(handOverAction);
  const { casusId, consentId, signer, question, ways, witnesses, witnessNeeded } = view;
  const { call } = signer;
  return (
    <Page
      layout="tweeluik"
      title={`Geef dit apparaat aan ${call}.`}
      lead={question}
      aside={
        <MarginNote title="Waarom zo" rule={["ACT-8", "ACT-9"]}>
          {`Niemand antwoordt voor een ander. Daarom tekent ${call} zelf, zonder dat u meekijkt of invult. In het bewijs staat dat het aan tafel was, en wie het apparaat gaf.`}
        </MarginNote>
      }
    >
      {form.refusal}
      <Lines
        items={[
          {
            id: "out",
            title: "U wordt hier uitgelogd.",
            help: "Met de terugknop is niets meer van u te zien.",
          },
          {
            id: "reads",
            title: ways[0] === "pin" ? `${call} kiest zelf een pincode.` : `${call} krijgt een code.`,
            help: "Daarmee gaat alleen deze vraag open: geen eerdere antwoorden, en niets anders uit de casus.",
          },
          {
            id: "back",
            title: "Na het tekenen, of na een half uur, gaat alles dicht.",
            help: `${call} geeft u het apparaat terug. U logt dan opnieuw in.`,
          },
        ]}
      />
      <p>Staat dit platform nog open in een ander tabblad? Sluit dat eerst.</p>
      <form key={form.key} action={form.submit} className="stapel">
        <input type="hidden" name="casus" value={casusId} />
        <input type="hidden" name="consent" value={consentId} />
        <input type="hidden" name="person" value={signer.id} />
        <WayFields form={form} ways={ways} call={call} />
        {witnessNeeded ? (
          <Select
            name="witness"
            label="Wie is erbij?"
            help="U of uw organisatie krijgt deze informatie. Daarom is er iemand bij die haar niet krijgt: een ja met u alleen telt niet."
            empty="Kies"
            options={witnesses.map(({ id, name, role }) => ({
              value: id,
              label: role ? `${name}, ${role}` : name,
            }))}
            defaultValue={form.text("witness")}
            error={form.error("witness")}
          />
        ) : null}
        {form.unsent}
        <Actions>
          <Button aria-busy={form.pending}>Log uit en geef het apparaat aan {call}</Button>
          <Button kind="text" href={`/casussen/${casusId}/toestemming/${consentId}`}>
            Terug
          </Button>
        </Actions>
      </form>
    </Page>
  );
}

type WayFieldsProps = { form: ReturnType<typeof useForm>; ways: readonly TableWay[]; call: string };

function WayFields({ form, ways, call }: WayFieldsProps) {
  const [only] = ways;
  if (only === "pin")
    return (
      <>
        <input type="hidden" name="way" value="pin" />
        <ChoiceList
          name="knownBy"
          type="radio"
          label={`Hoe weet u dat dit ${call} is?`}
          help={`${call} heeft geen eigen adres om een code op te krijgen, en kiest straks zelf een pincode. Wie het is, weten we dan alleen van u.`}
          options={[
            { value: "face", label: "Ik ken deze persoon" },
            { value: "document", label: "Ik zag een identiteitsbewijs" },
          ]}
          defaultValue={form.ticked("knownBy")}
          error={form.error("knownBy")}
        />
      </>
    );
  const messages = ways.filter((way) => way !== "pin");
  if (messages.length === 1)
    return (
      <>
        <input type="hidden" name="way" value={only} />
        <p>
          {call} laat zien wie het is{" "}
          {messages[0] === "sms" ? "met een code op de eigen telefoon" : "met een code in de eigen mail"}. U
          ziet die code niet.
        </p>
      </>
    );
  return (
    <ChoiceList
      name="way"
      type="radio"
      label={`Hoe laat ${call} zien wie het is?`}
      help="De code komt alleen daar aan. U ziet die niet."
      options={messages.map((way) => ({ value: way, label: WAY_WORDS[way] }))}
      defaultValue={form.ticked("way")}
      error={form.error("way")}
    />
  );
}
