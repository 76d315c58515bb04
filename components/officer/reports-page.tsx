import { Empty } from "@/components/ui/empty";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { day } from "@/lib/calendar/words";
import { capital, inWords } from "@/lib/casus/number-words";
import type { LeakHead } from "@/lib/officer/leaks";
import type { ReportHead, Reports } from "@/lib/officer/reports";
import { LeakRows } from "./leak-rows";
import { believedWords, periodWords, readsWords } from "./report-words";

type ReportsPageProps = Reports & { reports: readonly ReportHead[]; leaks: readonly LeakHead[] };

/**
 * For the data protection officer: what was taken back after it was read, where authority turned out to be otherwise, and
 * who read what for it.
 */
export function ReportsPage({ reports, leaks, ...words }: ReportsPageProps) {
  return (
    <Page
      title={titleOf(reports.length, leaks.length)}
      lead="U ziet wie wat las in stukken van uw eigen organisatie. U leest de stukken zelf niet."
    >
      <Letter>
        <Row
          kort
          why={
            <MarginNote title="Elke keer vastgelegd" rule={["VIS-4", "ACT-10"]}>
              U kunt het hele dossier openen van wat uw eigen organisatie vroeg, als u opschrijft waarom.
            </MarginNote>
          }
        >
          <p>
            Wilt u nagaan hoe een toestemming is gevraagd en gegeven?{" "}
            <TextLink href="/functionaris/dossier">Bekijk wat uw organisatie vroeg</TextLink>
          </p>
        </Row>
        {reports.length + leaks.length === 0 ? (
          <Row
            state="stil"
            why={
              <MarginNote title="Waarom" rule={["VIS-10", "ACT-10"]}>
                Blijkt gezag anders dan vastgelegd, of neemt iemand iets terug dat al gelezen was, dan hoort u
                wie het las.
              </MarginNote>
            }
          >
            <Empty title="Er is niets om na te gaan.">
              Blijkt gezag anders dan vastgelegd, of wordt iets teruggenomen dat al gelezen was, dan staat het
              hier.
            </Empty>
          </Row>
        ) : null}
        <LeakRows leaks={leaks} framework={words.framework} now={words.now} />
        {reports.map((report) => (
          <Row
            key={report.id}
            level={2}
            when="rechtgezet"
            whenDetail={day(report.until, words.framework, words.now)}
            title={believedWords(report, words)}
            why={
              <MarginNote title="Waarom ziet u dit" rule={["VIS-10", "ACT-10"]}>
                U bent functionaris gegevensbescherming van wie de stukken schreef, of de casus maakte.
              </MarginNote>
            }
          >
            <p>
              Dat klopte niet {periodWords(report, words)}. {readsWords(report.reads)}
            </p>
            <p>
              <TextLink href={`/functionaris/${report.id}`}>Bekijk wie wat las</TextLink>
            </p>
          </Row>
        ))}
      </Letter>
    </Page>
  );
}

function titleOf(reports: number, leaks: number): string {
  const said = [
    leaks === 0 ? null : `${times(leaks)} werd iets teruggenomen dat al gelezen was`,
    reports === 0 ? null : `${times(reports)} bleek gezag anders dan vastgelegd`,
  ].filter((words) => words !== null);
  if (said.length === 0) return "Niets vraagt nu uw aandacht.";
  return `${capital(said.join(", en "))}.`;
}

const times = (count: number) => (count === 1 ? "één keer" : `${inWords(count)} keer`);
