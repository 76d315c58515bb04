"use client";

import { type ReactNode, useState } from "react";
import { ChoiceList } from "@/components/ui/choice-list";
import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { exceptionsAction } from "@/lib/consent/actions";
import type { Reason, SignerWords } from "@/lib/consent/signer-words";
import { EXCEPTION_WORDS } from "@/lib/consent/vocabulary";
import { type Exception, EXCEPTIONS } from "@/lib/policy/vocabulary";
import { SignerRowView } from "./signer-row";
import { StepFrame } from "./step-frame";
import { useForm } from "./use-form";

type SignersStepProps = {
  casusId: string;
  consentId: string;
  lead: ReactNode;
  /** Who signs without an exception, and with one. */
  words: { one: SignerWords; all: SignerWords };
  because: readonly Exception[];
  /** Two or more guardians have a say: only then does an exception change anything. */
  severalGuardians: boolean;
  exceptionReason: Reason;
  /** What is asked for touches on home: look well at the second. */
  aboutHome: boolean;
  authority: ReadonlyMap<string, string>;
  courtLimits: ReadonlyMap<string, string>;
};

/** Step 4: the platform says who must sign and why; the coordinator says whether an exception holds. */
export function SignersStep(props: SignersStepProps) {
  const {
    casusId,
    consentId,
    lead,
    words,
    because,
    severalGuardians,
    exceptionReason,
    aboutHome,
    authority,
    courtLimits,
  } = props;
  const form = useForm(exceptionsAction);
  const [chosen, setChosen] = useState(new Set<string>(because));
  const { title, rows } = chosen.size > 0 ? words.all : words.one;
  const people = rows.filter(({ kind }) => kind !== "birthday");
  const birthdays = rows.filter(({ kind }) => kind === "birthday");
  return (
    <StepFrame
      step="tekent"
      title={<span aria-live="polite">{title}</span>}
      lead={lead}
      form={form}
      hidden={{ casus: casusId, consent: consentId }}
      onward="Verder: tot wanneer, en hoe?"
      back={{
        href: `/casussen/${casusId}/toestemming/${consentId}/wie`,
        label: "Terug naar van wie aan wie",
      }}
    >
      {people.map((row) => (
        <SignerRowView key={row.id} row={row} authority={authority} courtLimits={courtLimits} />
      ))}
      {severalGuardians ? (
        <Row
          level={2}
          when="uw keuze"
          why={
            <MarginNote title="Waarom" source={exceptionReason.source} rule={exceptionReason.rules}>
              <p>Bij deze drie uitzonderingen moet ieder met gezag ja zeggen.</p>
              {aboutHome ? (
                <p>
                  U vraagt ook naar <strong>thuis</strong>: kijk goed naar de tweede.
                </p>
              ) : null}
            </MarginNote>
          }
        >
          <ChoiceList
            name="because"
            type="checkbox"
            label="Moeten allen met gezag tekenen?"
            labelLarge
            help="Kruis alleen aan wat hier geldt. Kruist u niets aan, dan is één ja genoeg."
            options={EXCEPTIONS.map((exception) => ({
              value: exception,
              label: EXCEPTION_WORDS[exception].name,
              help: EXCEPTION_WORDS[exception].says,
            }))}
            defaultValue={form.ticked("because", because)}
            error={form.error("because")}
            inputProps={{
              onChange: ({ target }) => {
                const next = new Set(chosen);
                if (target.checked) next.add(target.value);
                else next.delete(target.value);
                setChosen(next);
              },
            }}
          />
        </Row>
      ) : null}
      {birthdays.map((row) => (
        <SignerRowView key={row.id} row={row} authority={authority} courtLimits={courtLimits} />
      ))}
    </StepFrame>
  );
}
