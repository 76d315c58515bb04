import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { clockTime, day } from "@/lib/calendar/words";
import { CATEGORY_WORDS } from "@/lib/consent/vocabulary";
import { NOTE_KIND_WORDS } from "@/lib/note/vocabulary";
import type { Report, Reports, RestedReading } from "@/lib/officer/reports";
import { believedWords, periodWords, readsWords } from "./report-words";

/** Every reading that rested on one error: moment, who, and the head of what was read. */
export function ReportPage({ report, ...words }: Reports & { report: Report }) {
  const { framework, now } = words;
  return (
    <Page
      kicker={<TextLink href="/functionaris">Waar gezag anders bleek dan vastgelegd</TextLink>}
      title={believedWords(report, words)}
      lead={`Dat klopte niet ${periodWords(report, words)}. ${readsWords(report.reads)}`}
    >
      <Letter>
        <Row
          state="stil"
          why={
            <MarginNote title="Wat hier staat" rule={["VIS-10", "VIS-11"]}>
              Alleen stukken van uw eigen organisatie, en van het gezin als u die van de casus bent. Ook wat
              misschien zonder dit gezag gelezen had mogen worden: dat weegt u. Dat u dit opende, staat vast.
            </MarginNote>
          }
        >
          {report.readings.length > 0 ? (
            <Table
              caption="Wie wat las"
              captionHidden
              columns={[
                { id: "at", head: "Wanneer" },
                { id: "who", head: "Wie las", phone: "las" },
                { id: "what", head: "Wat" },
                { id: "why", head: "Op grond van", phone: "op grond van" },
              ]}
              rows={report.readings.map((reading) => ({
                id: reading.id,
                cells: [
                  `${day(reading.at, framework, now)}, ${clockTime(reading.at, framework)}`,
                  readerWords(reading),
                  `${NOTE_KIND_WORDS[reading.kind]} van ${day(reading.writtenAt, framework, now)}, over ${CATEGORY_WORDS[reading.category].name}, door ${
                    reading.author?.name ?? "iemand van het gezin"
                  }`,
                  groundWords(reading),
                ],
              }))}
            />
          ) : null}
          <p>
            <TextLink href={`/casussen/${report.casusId}/wie-ziet-wat`}>
              Bekijk wie deze stukken mag lezen
            </TextLink>
          </p>
          <p className="zacht klein">Casus {report.casusId}</p>
        </Row>
      </Letter>
    </Page>
  );
}

function readerWords({ reader, byThemselves }: RestedReading): string {
  if (reader) return `${reader.name}, ${reader.organisation.name}`;
  return byThemselves ? "de persoon zelf" : "iemand van het gezin";
}

function groundWords({ rule, byThemselves }: RestedReading): string {
  if (byThemselves) return "het eigen gezag";
  return rule === "OWN-1" ? "wat deze persoon zelf deelde" : "een toestemming";
}
