"use client";

import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Check } from "@/components/ui/check";
import { ChoiceList } from "@/components/ui/choice-list";
import { DateFields } from "@/components/ui/date-fields";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { recordAction } from "@/lib/consent/actions";
import type { Recording } from "@/lib/consent/recording-view";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { useForm } from "./use-form";

const CHECKS = {
  what: "Welke informatie het is",
  toWhom: "Wie het krijgt",
  why: "Waarom",
  consequences: "Wat er volgt op een ja en op een nee",
} as const;
type CheckName = keyof typeof CHECKS;

/** Types over an answer that was given on paper or said (ACT-8). Nothing is ticked beforehand. */
export function RecordForm({ view, person }: { view: Recording; person: string | null }) {
  const form = useForm(recordAction);
  const { request, signers, witnesses, witnessNeeded, oneForOther } = view;
  const here = `/casussen/${request.casusId}/toestemming/${request.id}`;
  const guardians = signers.filter(({ kind }) => kind === "guardian");
  return (
    <Page title="Welk antwoord legt u vast?" lead={request.question}>
      <form key={form.key} action={form.submit} noValidate>
        <input type="hidden" name="casus" value={request.casusId} />
        <input type="hidden" name="consent" value={request.id} />
        <input type="hidden" name="key" value={form.text("key", view.key)} />
        <Letter>
          {form.refusal ? <Row state="stil">{form.refusal}</Row> : null}
          <Row
            when="wie"
            why={
              <MarginNote title="Waarom" rule="ACT-8">
                Niemand antwoordt voor een ander. U schrijft op wat deze persoon zelf zei of tekende; uw naam
                komt erbij.
              </MarginNote>
            }
          >
            <ChoiceList
              name="person"
              type="radio"
              label="Wie antwoordde?"
              labelLarge
              options={signers.map(({ id, name }) => ({
                value: id,
                label: <PersonName name={name} sector="gezin" />,
              }))}
              defaultValue={form.ticked("person", person === null ? [] : [person])}
              error={form.error("person")}
            />
          </Row>
          <Row when="hoe">
            <ChoiceList
              name="form"
              type="radio"
              label="Hoe kwam het antwoord?"
              layout="naast"
              options={[
                { value: "paper", label: "Op papier" },
                { value: "oral", label: "Mondeling" },
              ]}
              defaultValue={form.ticked("form")}
              error={form.error("form")}
            />
            <DateFields
              name="saidOn"
              label="Op welke dag?"
              defaultValue={form.date("saidOn", view.today)}
              error={form.error("saidOn")}
            />
            <TextArea
              name="how"
              label="Hoe ging het?"
              help="Waar, wie erbij was, of er een tolk was, en dat u het antwoord teruglas."
              rows={3}
              defaultValue={form.text("how")}
              error={form.error("how")}
            />
            <Select
              name="witness"
              label="Wie was erbij?"
              optional={witnessNeeded ? "bij een nee of een stop mag het leeg blijven" : "mag leeg blijven"}
              help={witnessNeeded ? whyWitness(witnesses.length) : undefined}
              empty="Kies"
              options={witnesses.map(({ id, name, role }) => ({
                value: id,
                label: role ? `${name}, ${role}` : name,
              }))}
              defaultValue={form.text("witness")}
              error={form.error("witness")}
            />
          </Row>
          <Row when="antwoord">
            <ChoiceList
              name="answer"
              type="radio"
              label="Wat is het antwoord?"
              labelLarge
              defaultValue={form.ticked("answer")}
              error={form.error("answer")}
              options={[
                {
                  value: "given",
                  label: "Ja",
                  help: "Ook als er iets wordt weggelaten.",
                  further: <YesFields form={form} view={view} reach={oneForOther && guardians.length > 1} />,
                },
                { value: "refused", label: "Nee" },
                { value: "withdrawn", label: "Stopt met een eerder ja" },
              ]}
            />
          </Row>
          <Row
            when="opmerking"
            why={
              <MarginNote rule="VIS-4">
                Een opmerking is van wie die maakte. U leest die later alleen als die persoon dat wil.
              </MarginNote>
            }
          >
            <TextArea
              name="remark"
              label="Wat wilde deze persoon erbij zeggen?"
              optional="mag leeg blijven"
              rows={3}
              defaultValue={form.text("remark")}
              error={form.error("remark")}
            />
            <Check
              name="remarkForAsker"
              label="Deze persoon wil dat de vrager en de coördinatoren dit lezen"
              defaultChecked={form.ticked("remarkForAsker").length > 0}
            />
          </Row>
          <Row state="stil">
            {form.unsent}
            <Actions>
              <Button aria-busy={form.pending}>Leg dit antwoord vast</Button>
              <Button kind="text" href={here}>
                Terug
              </Button>
            </Actions>
            <p className="zacht klein">
              Het antwoord telt vanaf nu. Bij een antwoord op papier voegt u hierna de scan toe.
            </p>
          </Row>
        </Letter>
      </form>
    </Page>
  );
}

function whyWitness(witnesses: number): string {
  return witnesses > 0
    ? "U krijgt deze informatie zelf. Daarom legt u een ja niet alleen vast."
    : "U krijgt deze informatie zelf. Een ja legt u daarom vast met iemand die haar niet krijgt, en zo iemand doet nog niet mee aan deze casus. Een nee of een stop kunt u altijd vastleggen.";
}

type YesFieldsProps = { form: ReturnType<typeof useForm>; view: Recording; reach: boolean };

function YesFields({ form, view: { request }, reach }: YesFieldsProps) {
  return (
    <>
      <p>
        <strong>Dit is verteld en begrepen:</strong>
      </p>
      {(Object.keys(CHECKS) as CheckName[]).map((check) => (
        <Check
          key={check}
          name={`informed.${check}`}
          label={CHECKS[check]}
          defaultChecked={form.ticked(`informed.${check}`).length > 0}
          error={form.error(`informed.${check}`)}
        />
      ))}
      {reach ? (
        <>
          <ChoiceList
            name="reach"
            type="radio"
            label="Een ouder zegt ja voor"
            help="Alleen als een ouder antwoordt."
            options={[
              { value: "both", label: "Beide ouders" },
              { value: "self", label: "Alleen zichzelf" },
            ]}
            defaultValue={form.ticked("reach")}
            error={form.error("reach")}
          />
          <ChoiceList
            name="otherAgrees"
            type="radio"
            label="Is de andere ouder het ermee eens?"
            help="Zoals deze ouder het weet."
            options={[
              { value: "yes", label: "Ja" },
              { value: "no", label: "Nee" },
              { value: "unknown", label: "Weet ik niet" },
            ]}
            defaultValue={form.ticked("otherAgrees")}
            error={form.error("otherAgrees")}
          />
        </>
      ) : null}
      <ChoiceList
        name="exceptCategory"
        type="checkbox"
        label="Welke informatie liever niet?"
        help="Kruis alleen aan wat wordt weggelaten."
        options={request.categories.map(({ category }) => ({
          value: category,
          label: CATEGORY_WORDS[category].name,
        }))}
        defaultValue={form.ticked("exceptCategory")}
        error={form.error("exceptCategory")}
      />
      <ChoiceList
        name="exceptRecipient"
        type="checkbox"
        label="Wie liever niet?"
        options={request.recipients.map(({ entry, name, sector }) => ({
          value: entry,
          label: <PersonName name={name} sector={sector} />,
        }))}
        defaultValue={form.ticked("exceptRecipient")}
        error={form.error("exceptRecipient")}
      />
    </>
  );
}
