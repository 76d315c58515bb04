import { DurationBar } from "@/components/ui/duration-bar";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { State } from "@/components/ui/state";
import { TextLink } from "@/components/ui/text-link";
import { lastDayBefore } from "@/lib/calendar/day";
import { longDay, writeDay } from "@/lib/calendar/words";
import type { HeldRequest } from "@/lib/consent/request-view";
import { CATEGORY_WORDS, listOf } from "@/lib/consent/vocabulary";

/** A consent for those who share or receive by it: what it opens for them, for how long, and whether it holds (VIS-3). */
export function HeldPage({ casusId, view }: { casusId: string; view: HeldRequest }) {
  const { life, since, framework, parts } = view;
  const last = writeDay(lastDayBefore(framework, life.validUntil));
  const from = listOf(parts.disclosers.map(({ name }) => name));
  const mayTell = parts.disclosers.length > 1 ? "mogen" : "mag";
  return (
    <Page
      kicker={<TextLink href={`/casussen/${casusId}/toestemming`}>Toestemmingen</TextLink>}
      title={since ? "Deze toestemming geldt." : "Deze toestemming geldt nu niet."}
    >
      <Letter>
        <Row
          state="nu"
          when="nu"
          why={
            <MarginNote title="Wat u hier ziet" rule="VIS-3">
              Wat mag worden verteld, van wie aan wie, en of het geldt. Wie antwoordde en waarom, blijft bij
              wie het vroeg.
            </MarginNote>
          }
        >
          <State status={since ? "geldig" : "verlopen"}>{since ? "geldt" : "geldt nu niet"}</State>
          {since ? (
            <>
              <p>
                Vanaf {longDay(since, framework)}, tot en met {last}.
              </p>
              <DurationBar
                from={longDay(since, framework)}
                until={last}
                after="daarna niets"
                label={`Vanaf ${longDay(since, framework)}, tot en met ${last}`}
              />
            </>
          ) : (
            <p>Er mag op deze toestemming nu niets worden verteld.</p>
          )}
        </Row>
        <Row
          level={2}
          when="informatie"
          title={since ? "Dit mag worden verteld, en niets anders." : "Hierover ging het."}
        >
          <Lines
            items={parts.categories.map(({ category, example }) => ({
              id: category,
              title: CATEGORY_WORDS[category].name,
              help: example,
            }))}
          />
        </Row>
        <Row
          level={2}
          when="van wie aan wie"
          title={since ? `${from} ${mayTell} het vertellen aan:` : `Van ${from} aan:`}
        >
          <Lines
            items={parts.recipients.map(({ entry, name, sector, readBy }) => ({
              id: entry,
              title: <PersonName name={name} sector={sector} />,
              help: readBy,
            }))}
          />
        </Row>
      </Letter>
    </Page>
  );
}
