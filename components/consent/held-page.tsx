import { ConsentBar } from "@/components/ui/consent-bar";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { segmentsOf } from "@/lib/consent/bars";
import { lastDayBefore, writeDay, writePeriod } from "@/lib/consent/day";
import type { HeldRequest } from "@/lib/consent/request-view";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";

type HeldPageProps = { casusId: string; view: HeldRequest; now: Date };

/** A consent for those who share or receive by it: which information, for how long, and whether it holds (VIS-3). */
export function HeldPage({ casusId, view: { life, holdsNow, framework }, now }: HeldPageProps) {
  const last = writeDay(lastDayBefore(framework, life.validUntil));
  return (
    <Page
      kicker={<TextLink href={`/casussen/${casusId}/toestemming`}>Toestemmingen</TextLink>}
      title={holdsNow ? `Deze toestemming geldt, tot en met ${last}.` : "Deze toestemming geldt nu niet."}
    >
      <Letter>
        <Row
          state="nu"
          when="verloop"
          why={
            <MarginNote title="Wat u hier ziet" rule="VIS-3">
              Welke informatie, hoe lang, en of het geldt. Wie antwoordde en waarom, blijft bij wie het vroeg.
            </MarginNote>
          }
        >
          <ConsentBar
            title="Deze toestemming"
            status={holdsNow ? "geldig" : "verlopen"}
            statusWords={holdsNow ? "geldt" : "geldt niet"}
            from={life.validFrom.toISOString()}
            until={life.validUntil.toISOString()}
            now={now.toISOString()}
            segments={segmentsOf(life)}
            caption={`Gevraagd ${writePeriod(framework, life)}.`}
          />
        </Row>
        <Row when="informatie">
          <Lines
            items={life.categories.map((category) => ({
              id: category,
              title: CATEGORY_WORDS[category].name,
              help: CATEGORY_WORDS[category].says,
            }))}
          />
        </Row>
      </Letter>
    </Page>
  );
}
