"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ChoiceList } from "@/components/ui/choice-list";
import { ConfirmInPlace } from "@/components/ui/confirm-in-place";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Notice } from "@/components/ui/notice";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { discardAction, sendAction } from "@/lib/consent/actions";
import type { SignerToAsk } from "@/lib/consent/signers-to-ask";
import { listOf, ROUTE_WORDS } from "@/lib/consent/vocabulary";
import { StepFrame } from "./step-frame";
import { useForm } from "./use-form";
import { WishFields } from "./wish-fields";

type SendStepProps = {
  casusId: string;
  consentId: string;
  /** What is still missing, with where to mend it. */
  mistake: { href: string; message: string } | null;
  signers: readonly SignerToAsk[];
  /** The whole request, to read once more. */
  children: ReactNode;
};

/** Step 6: read it once more, choose how each is asked, send. */
export function SendStep({ casusId, consentId, mistake, signers, children }: SendStepProps) {
  const form = useForm(sendAction);
  const discard = useForm(discardAction);
  const hidden = { casus: casusId, consent: consentId };
  return (
    <>
      <StepFrame
        step="nakijken"
        title="Kijk de vraag na, en verstuur die."
        lead={`De vraag gaat aan ${listOf(signers.map(({ name }) => name))}. Na het versturen verandert er geen woord meer: iedereen tekent voor dezelfde tekst.`}
        form={form}
        hidden={hidden}
        onward="Verstuur de vraag"
        back={{ href: `/casussen/${casusId}/toestemming/${consentId}/wanneer`, label: "Terug naar de tijd" }}
      >
        {children}
        {mistake ? (
          <Row state="wacht">
            <Notice kind="wacht">
              {mistake.message} <a href={mistake.href}>Vul het aan.</a>
            </Notice>
          </Row>
        ) : null}
        {signers.map(({ id, name, gets, possible, remark }) => (
          <Row key={id} level={2} when="krijgt de vraag" title={<PersonName name={name} sector="gezin" />}>
            <p>{gets}</p>
            {possible.length > 0 && mistake === null ? (
              <p>
                <TextLink href={`/casussen/${casusId}/toestemming/${consentId}/zo-leest/${id}`}>
                  Bekijk hoe {name} het leest
                </TextLink>
              </p>
            ) : null}
            {remark ? <p className="zacht klein">{remark}</p> : null}
            {possible.length > 0 ? (
              <ChoiceList
                name={`route.${id}`}
                type="radio"
                label={`Hoe krijgt ${name} de vraag?`}
                options={possible.map((route) => ({ value: route, label: ROUTE_WORDS[route] }))}
                defaultValue={form.ticked(`route.${id}`, possible.slice(0, 1))}
                error={form.error(`route.${id}`)}
              />
            ) : null}
          </Row>
        ))}
        {signers.length > 0 ? (
          <Row
            when="wachten"
            why={
              <MarginNote title="Wie krijgt een herinnering">
                Alleen wie per e-mail of sms is gevraagd, nog moet antwoorden en niets liet horen. Hoogstens
                één op een dag. U past het later per persoon aan.
              </MarginNote>
            }
          >
            <WishFields form={form} answerBy={null} reminders="usual" />
          </Row>
        ) : null}
      </StepFrame>
      <Letter>
        <Row state="stil">
          {discard.refusal}
          <ConfirmInPlace
            kind="text"
            trigger="Gooi dit concept weg"
            question="Wilt u dit concept weggooien?"
            confirm={
              <form action={discard.submit}>
                {Object.entries(hidden).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                {discard.unsent}
                <Button kind="stop">Ja, gooi weg</Button>
              </form>
            }
            cancel={{
              href: `/casussen/${casusId}/toestemming/${consentId}/nakijken`,
              label: "Nee, bewaar het",
            }}
          >
            Niemand heeft het gelezen.
          </ConfirmInPlace>
        </Row>
      </Letter>
    </>
  );
}
