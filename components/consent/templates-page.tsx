import type { ReactNode } from "react";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { TextLink } from "@/components/ui/text-link";
import { dayAt } from "@/lib/calendar/day";
import { writeDay } from "@/lib/calendar/words";
import { capital } from "@/lib/casus/number-words";
import { filledIn, type Template, type TemplateContent } from "@/lib/consent/template";
import type { viewTemplates } from "@/lib/consent/template-read";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { ChangeTemplate } from "./change-template";

type TemplatesPageProps = { view: Awaited<ReturnType<typeof viewTemplates>>; organisation: string };

/** The examples of an organisation, with who made them, and the three that everybody has. */
export function TemplatesPage({
  view: { house, own, mayKeep, framework },
  organisation,
}: TemplatesPageProps) {
  return (
    <Page
      kicker={<TextLink href="/toestemming">Toestemming</TextLink>}
      title="Met deze voorbeelden begint u een vraag."
      lead="U kiest een voorbeeld als u een nieuwe vraag maakt. Alles wat erin staat, kunt u daarna veranderen."
    >
      <Letter>
        <SectionHead
          title={`Van ${organisation}`}
          why={
            <MarginNote rule="ACT-9">
              Alleen uw eigen organisatie ziet deze. Wie een casus mag maken, mag ze bewaren.
            </MarginNote>
          }
        />
        {own.length === 0 ? (
          <Row>
            <p>Er is er nog geen. Open een vraag die goed werkte, en kies ‘Bewaar als voorbeeld’.</p>
          </Row>
        ) : null}
        {own.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            made={`${template.madeBy}, ${writeDay(dayAt(framework, template.madeAt))}`}
          >
            {mayKeep ? <ChangeTemplate id={template.id} name={template.name} /> : null}
          </TemplateRow>
        ))}
        <SectionHead title="Voor iedereen" />
        {house.map((template) => (
          <TemplateRow key={template.id} template={template} />
        ))}
      </Letter>
    </Page>
  );
}

type TemplateRowProps = { template: Template; made?: string; children?: ReactNode };

function TemplateRow({ template, made, children }: TemplateRowProps) {
  const content: TemplateContent = filledIn(template.content, "…");
  return (
    <Row level={3} when={made ? "gemaakt door" : "voorbeeld"} whenDetail={made} title={template.name}>
      <p>{content.question}</p>
      <Lines
        items={content.categories.map(({ category, example }) => ({
          id: category,
          title: capital(CATEGORY_WORDS[category].name),
          help: example,
        }))}
      />
      {children}
    </Row>
  );
}
