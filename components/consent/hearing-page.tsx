"use client";

import { FormSheet } from "@/components/casus/form-sheet";
import { Check } from "@/components/ui/check";
import { ChoiceList } from "@/components/ui/choice-list";
import { DateFields } from "@/components/ui/date-fields";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextArea } from "@/components/ui/text-area";
import { TextLink } from "@/components/ui/text-link";
import { heardAction } from "@/lib/consent/actions";
import type { HearingPage as Hearing } from "@/lib/consent/heard-view";

type HearingProps = { casusId: string; consentId: string; view: Hearing };

/** Notes that a pupil who does not decide was heard. Whom the words reach is the pupil's: nothing is ticked beforehand. */
export function HearingPage({ casusId, consentId, view }: HearingProps) {
  const { child, guardians, key, today, question } = view;
  const back = `/casussen/${casusId}/toestemming/${consentId}`;
  return (
    <Page
      layout="brievenblad"
      kicker={<TextLink href={back}>Naar de toestemming</TextLink>}
      title={`Is ${child} gehoord?`}
      lead={question}
      aside={
        <MarginNote title="Van de leerling" rule={["VIS-4", "ACT-8"]}>
          {child} tekent niet. Vraag wat {child} ervan vindt, en wie dat mag weten. Wat u vastlegt, verandert
          niet meer; later kunt u er iets bij schrijven.
        </MarginNote>
      }
    >
      <FormSheet
        action={heardAction}
        hidden={{ casus: casusId, consent: consentId, key }}
        initial={{
          "heardOn.day": `${today.day}`,
          "heardOn.month": `${today.month}`,
          "heardOn.year": `${today.year}`,
        }}
        submit="Leg dit vast"
        cancel={{ href: back, label: "Terug" }}
      >
        {(typed) => (
          <>
            <ChoiceList
              type="radio"
              name="heard"
              label={`Is ${child} gehoord?`}
              defaultValue={typed.text("heard")}
              error={typed.error("heard")}
              options={[
                {
                  value: "yes",
                  label: "ja",
                  further: (
                    <>
                      <DateFields
                        name="heardOn"
                        label="Op welke dag?"
                        defaultValue={typed.date("heardOn")}
                        error={typed.error("heardOn")}
                      />
                      <TextArea
                        name="said"
                        label={`Wat zei ${child}?`}
                        optional="mag leeg blijven"
                        help="In eigen woorden, zoals het is gezegd."
                        rows={5}
                        defaultValue={typed.text("said")}
                        error={typed.error("said")}
                      />
                      <Check
                        name="forAsker"
                        label="Wie dit vraagt en de coördinatoren mogen het lezen"
                        help={`Alleen als ${child} dat goed vindt. Anders leest alleen u het.`}
                        defaultChecked={typed.text("forAsker") === "on"}
                      />
                      {guardians.length > 0 ? (
                        <ChoiceList
                          type="checkbox"
                          name="forGuardian"
                          label={`Wie wil ${child} dat dit leest?`}
                          help={`Kruis alleen aan wie ${child} zelf noemt.`}
                          options={guardians.map(({ id, name }) => ({ value: id, label: name }))}
                          defaultValue={typed.all("forGuardian")}
                          error={typed.error("forGuardian")}
                        />
                      ) : null}
                    </>
                  ),
                },
                { value: "no", label: "nee" },
              ]}
            />
            <TextArea
              name="how"
              label="Hoe ging het?"
              help="Waar en met wie erbij; of waarom het niet is gebeurd. Niet wat de leerling zei: dit lezen alle coördinatoren."
              rows={3}
              defaultValue={typed.text("how")}
              error={typed.error("how")}
            />
          </>
        )}
      </FormSheet>
    </Page>
  );
}
