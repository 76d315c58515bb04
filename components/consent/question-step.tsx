"use client";

import type { ReactNode } from "react";
import { ChoiceList } from "@/components/ui/choice-list";
import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextArea } from "@/components/ui/text-area";
import { questionAction, startAction } from "@/lib/consent/actions";
import type { Template } from "@/lib/consent/template";
import { type Meaning, MEANING_WORDS, MEANINGS } from "@/lib/consent/vocabulary";
import { StepFrame } from "./step-frame";
import { useForm } from "./use-form";

type QuestionStepProps = {
  casusId: string;
  /** The pupil's first name. */
  child: string;
  /** Null: the draft is yet to be made. */
  draft: { id: string; question: string; purpose: string; meaning: readonly Meaning[] } | null;
  /** The examples to begin with, or that it is a new version. */
  begin?: ReactNode;
  /** The one that was chosen. */
  template?: Template | null;
};

/** Step 1: what is asked, what for, and what a yes means. */
export function QuestionStep({ casusId, child, draft, begin, template = null }: QuestionStepProps) {
  const form = useForm(draft === null ? startAction : questionAction);
  const before = draft ?? template?.content;
  return (
    <StepFrame
      step="vraag"
      title={`Wat wilt u vragen over ${child}?`}
      lead="Schrijf zoals u het tegen de familie zou zeggen. Wie tekent, leest uw woorden zoals u ze hier typt."
      form={form}
      hidden={{
        casus: casusId,
        ...(draft === null ? {} : { consent: draft.id }),
        ...(template === null ? {} : { template: template.id }),
      }}
      onward="Verder: welke informatie?"
      back={{ href: `/casussen/${casusId}/toestemming`, label: "Terug naar de toestemmingen" }}
    >
      {begin}
      <Row when="de vraag">
        <TextArea
          name="question"
          label="Wat vraagt u, in één zin?"
          rows={2}
          help={`Bijvoorbeeld: mogen wij de jeugdarts vertellen hoe het met ${child} gaat?`}
          defaultValue={form.text("question", before?.question)}
          error={form.error("question")}
        />
        <TextArea
          name="purpose"
          label="Waarvoor is dat nodig?"
          help="Het overleg of de hulp waarvoor u het vraagt, en wat het moet opleveren."
          rows={6}
          defaultValue={form.text("purpose", before?.purpose)}
          error={form.error("purpose")}
        />
      </Row>
      <Row
        when="een ja"
        why={
          <MarginNote title="Waarom">
            Wie tekent, moet weten wat het ja doet. Kies alleen wat hier geldt.
          </MarginNote>
        }
      >
        <ChoiceList
          name="meaning"
          type="checkbox"
          label="Wat betekent een ja op deze vraag?"
          labelLarge
          help="Meestal alleen de eerste."
          options={MEANINGS.map((meaning) => ({
            value: meaning,
            label: MEANING_WORDS[meaning].name,
            help: MEANING_WORDS[meaning].says,
          }))}
          defaultValue={form.ticked("meaning", before?.meaning)}
          error={form.error("meaning")}
        />
      </Row>
    </StepFrame>
  );
}
