import type { ComponentProps } from "react";
import type { Preview } from "@/lib/consent/preview";
import { emptyDraft } from "@/lib/consent/answer-schema";
import { AnswerStep } from "./form/answer-step";
import { TheQuestion } from "./form/question";
import type { Step, StepLinks } from "./form/steps";
import { PreviewBar } from "./preview-bar";

type PreviewPageProps = {
  preview: Preview;
  /** A young pupil has the first one alone. */
  step: Step;
  links: StepLinks;
  /** The same page in the signer's language and in Dutch; one alone where that is the same. */
  languages: ComponentProps<typeof PreviewBar>["languages"];
  /** Where the coordinator came from. */
  back: { href: string; label: string };
};

/** The pages of one signer as that person gets them, under a bar that says whose they are. Nothing in them can be filled in. */
export function PreviewPage({ preview, step, links, languages, back }: PreviewPageProps) {
  return (
    <>
      <PreviewBar
        who={preview.who}
        step={step}
        links={preview.asked.form.voice === "young" ? null : links}
        languages={languages}
        back={back}
      />
      <fieldset className="voorbeeld" disabled>
        <ThePage preview={preview} step={step} links={links} />
      </fieldset>
    </>
  );
}

function ThePage({ preview, step, links }: Pick<PreviewPageProps, "preview" | "step" | "links">) {
  const { asked, name } = preview;
  switch (step) {
    case "brief":
      return <TheQuestion asked={asked} name={name} freshKey={asked.consentId} />;
    case "antwoord":
      return (
        <AnswerStep
          asked={asked}
          draft={{ id: asked.consentId, content: emptyDraft }}
          name={name}
          links={links}
          proven
        />
      );
  }
}
