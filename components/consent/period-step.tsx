"use client";

import { ChoiceList } from "@/components/ui/choice-list";
import { DateFields } from "@/components/ui/date-fields";
import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextArea } from "@/components/ui/text-area";
import type { Day } from "@/lib/calendar/day";
import { periodAction } from "@/lib/consent/actions";
import { WAY_WORDS, WAYS } from "@/lib/consent/vocabulary";
import { StepFrame } from "./step-frame";
import { useForm } from "./use-form";

type PeriodStepProps = {
  casusId: string;
  consentId: string;
  from: Day;
  /** The last day: it counts whole. */
  until: Day;
  how: string;
  whatFollowsYes: string;
  whatFollowsNo: string;
};

/** Step 5: until when, how it is shared, what follows from yes and from no. */
export function PeriodStep({
  casusId,
  consentId,
  from,
  until,
  how,
  whatFollowsYes,
  whatFollowsNo,
}: PeriodStepProps) {
  const form = useForm(periodAction);
  const keptWay = WAYS.find((way) => WAY_WORDS[way] === how);
  return (
    <StepFrame
      step="wanneer"
      title="Tot wanneer geldt het, en hoe deelt u het?"
      lead="Een toestemming eindigt vanzelf. Daarna wordt niets nieuws gedeeld, en lezen zij elkaars notities hierdoor niet meer. Wat al verteld is, blijft verteld."
      form={form}
      hidden={{ casus: casusId, consent: consentId }}
      onward="Verder: nakijken"
      back={{ href: `/casussen/${casusId}/toestemming/${consentId}/tekent`, label: "Terug naar wie tekent" }}
    >
      <Row
        when="tijd"
        why={
          <MarginNote title="Waarom een einde">
            Wie ja zegt, zegt ja voor deze tijd. Hoogstens een jaar; meestal tot het einde van het schooljaar.
          </MarginNote>
        }
      >
        <DateFields
          name="from"
          label="Vanaf"
          defaultValue={form.date("from", from)}
          error={form.error("from")}
        />
        <DateFields
          name="until"
          label="Tot en met"
          defaultValue={form.date("until", until)}
          error={form.error("until")}
        />
      </Row>
      <Row when="hoe">
        <ChoiceList
          name="way"
          type="radio"
          label="Hoe deelt u het?"
          labelLarge
          options={WAYS.map((way) => ({ value: way, label: WAY_WORDS[way] }))}
          defaultValue={form.ticked("way", keptWay === undefined ? [] : [keptWay])}
          error={form.error("way")}
        />
      </Row>
      <Row
        when="wat volgt"
        why={
          <MarginNote title="Waarom">
            Een nee mag geen nadeel geven voor de hulp. Schrijf eerlijk wat er dan niet kan.
          </MarginNote>
        }
      >
        <TextArea
          name="whatFollowsYes"
          label="Wat gebeurt er bij een ja?"
          defaultValue={form.text("whatFollowsYes", whatFollowsYes)}
          error={form.error("whatFollowsYes")}
        />
        <TextArea
          name="whatFollowsNo"
          label="Wat gebeurt er bij een nee?"
          defaultValue={form.text("whatFollowsNo", whatFollowsNo)}
          error={form.error("whatFollowsNo")}
        />
      </Row>
    </StepFrame>
  );
}
