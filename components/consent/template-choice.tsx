import { Lines } from "@/components/ui/lines";
import { Notice } from "@/components/ui/notice";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import type { NewRequest } from "@/lib/consent/draft-view";

type TemplateChoiceProps = Pick<NewRequest, "templates" | "chosen"> & { casusId: string };

/** The examples to begin a request with; each is a link, so that the page fills in without scripts too. */
export function TemplateChoice({ casusId, templates, chosen }: TemplateChoiceProps) {
  const here = `/casussen/${casusId}/toestemming/nieuw`;
  return (
    <Row level={2} when="voorbeeld" title="Begin met een voorbeeld, of leeg.">
      {chosen === null ? null : (
        <Notice kind="info">
          <p>
            U begint met ‘{chosen.name}’. Ook de onderwerpen en wat er volgt, staan straks ingevuld. Verander
            alles wat hier niet klopt. <TextLink href={here}>Begin toch leeg</TextLink>.
          </p>
        </Notice>
      )}
      <Lines
        items={templates
          .filter(({ id }) => id !== chosen?.id)
          .map(({ id, name }) => ({
            id,
            title: <TextLink href={`${here}?voorbeeld=${encodeURIComponent(id)}`}>{name}</TextLink>,
          }))}
      />
      <p className="klein">
        <TextLink href="/toestemming/voorbeelden">Bekijk alle voorbeelden</TextLink>
      </p>
    </Row>
  );
}
