import { DurationBar } from "@/components/ui/duration-bar";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { State } from "@/components/ui/state";
import { TextLink } from "@/components/ui/text-link";
import { dayAt, lastDayBefore } from "@/lib/calendar/day";
import { writeDay, writePeriod } from "@/lib/calendar/words";
import type { HeldRequest } from "@/lib/consent/request-view";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";

/** A consent for those who share or receive by it: which information, for how long, and whether it holds (VIS-3). */
export function HeldPage({ casusId, view }: { casusId: string; view: HeldRequest }) {
  const { life, holdsNow, framework } = view;
  const period = writePeriod(framework, life);
  return (
    <Page
      kicker={<TextLink href={`/casussen/${casusId}/toestemming`}>Toestemmingen</TextLink>}
      title={holdsNow ? "Deze toestemming geldt." : "Deze toestemming geldt nu niet."}
    >
      <Letter>
        <Row
          state="nu"
          when="nu"
          why={
            <MarginNote title="Wat u hier ziet" rule="VIS-3">
              Welke informatie, hoe lang, en of het geldt. Wie antwoordde en waarom, blijft bij wie het vroeg.
            </MarginNote>
          }
        >
          <State status={holdsNow ? "geldig" : "verlopen"}>{holdsNow ? "geldt" : "geldt niet"}</State>
          <p>Gevraagd {period}.</p>
          {holdsNow ? (
            <DurationBar
              from={writeDay(dayAt(framework, life.validFrom))}
              until={writeDay(lastDayBefore(framework, life.validUntil))}
              after="daarna niets"
              label={`Gevraagd ${period}`}
            />
          ) : null}
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
