"use client";

import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { capital } from "@/lib/casus/number-words";
import { keepAction } from "@/lib/consent/template-actions";
import type { Keeping } from "@/lib/consent/template-view";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { useForm } from "./use-form";

type KeepTemplateProps = { casusId: string; consentId: string; view: Keeping };

/** The words of a request, to be kept for the own organisation once nobody is named in them. */
export function KeepTemplate({ casusId, consentId, view: { child, content } }: KeepTemplateProps) {
  const form = useForm(keepAction);
  const area = (name: "purpose" | "whatFollowsYes" | "whatFollowsNo", label: string) => (
    <TextArea
      name={name}
      label={label}
      rows={5}
      defaultValue={form.text(name, content[name])}
      error={form.error(name)}
    />
  );
  return (
    <Page
      layout="brievenblad"
      title="Bewaar deze vraag als voorbeeld."
      lead={`Collega’s van uw organisatie kunnen er een nieuwe vraag mee beginnen. Er staat geen enkele naam in: voor ${child} staat nu {kind}, en daar komt straks de voornaam van een andere leerling.`}
      aside={
        <MarginNote title="Geen namen" rule="ACT-9">
          Lees na of iemand aan de woorden te herkennen is. Staat er nog een naam van iemand uit deze casus
          in, dan wordt het voorbeeld niet bewaard.
        </MarginNote>
      }
    >
      <form key={form.key} action={form.submit} noValidate className="stapel">
        {form.refusal}
        <input type="hidden" name="casus" value={casusId} />
        <input type="hidden" name="consent" value={consentId} />
        {content.meaning.map((meaning) => (
          <input key={meaning} type="hidden" name="meaning" value={meaning} />
        ))}
        <TextInput
          name="name"
          label="Hoe heet het voorbeeld?"
          help="Bijvoorbeeld: overleg met de jeugdarts."
          maxLength={80}
          defaultValue={form.text("name")}
          error={form.error("name")}
        />
        <TextInput
          name="question"
          label="De vraag, in één zin"
          defaultValue={form.text("question", content.question)}
          error={form.error("question")}
        />
        {area("purpose", "Waarvoor het nodig is")}
        {content.categories.map(({ category, example }) => (
          <TextInput
            key={category}
            name={`example.${category}`}
            label={`${capital(CATEGORY_WORDS[category].name)}: wat precies?`}
            defaultValue={form.text(`example.${category}`, example)}
            error={form.error(`example.${category}`)}
          />
        ))}
        {area("whatFollowsYes", "Wat gebeurt er bij een ja?")}
        {area("whatFollowsNo", "Wat gebeurt er bij een nee?")}
        {form.unsent}
        <Actions>
          <Button aria-busy={form.pending}>Bewaar als voorbeeld</Button>
          <Button kind="text" href={`/casussen/${casusId}/toestemming/${consentId}`}>
            Terug naar de vraag
          </Button>
        </Actions>
      </form>
    </Page>
  );
}
