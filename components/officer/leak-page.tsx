import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { clockTime, day } from "@/lib/calendar/words";
import type { Leak } from "@/lib/officer/leaks";
import type { Professional } from "@/lib/person/names";
import type { Framework } from "@/lib/policy/vocabulary";
import { leakHeadWords, reachWords, readersWords } from "./leak-words";
import { TellLeak } from "./tell-leak";

type LeakPageProps = { leak: Leak; framework: Framework; now: Date };

/** One entry of the leak register: what, when, who had read it, to whom it was told. */
export function LeakPage({ leak, framework, now }: LeakPageProps) {
  const moment = (at: Date) => `${day(at, framework, now)}, ${clockTime(at, framework)}`;
  return (
    <Page
      kicker={<TextLink href="/functionaris">Wat u moet weten</TextLink>}
      title={`${leakHeadWords(leak, framework, now)}, werd teruggenomen.`}
      lead={`${readersWords(leak.readers)} Het reikte tot: ${reachWords(leak)}.`}
    >
      <Letter>
        <Row
          state="stil"
          when="teruggenomen"
          whenDetail={moment(leak.takenBackAt)}
          level={2}
          title="Wie het las"
          why={
            <MarginNote title="Wat hier staat" rule={["VIS-10", "VIS-11"]}>
              Wie het las, staat vast. De tekst zelf leest u niet. Dat u dit opende, staat ook vast.
            </MarginNote>
          }
        >
          <p>
            Geschreven door {named(leak.author)}, teruggenomen door {named(leak.takenBackBy)}.
          </p>
          <Table
            caption="Wie het las"
            captionHidden
            columns={[
              { id: "who", head: "Wie" },
              { id: "first", head: "Voor het eerst", phone: "voor het eerst" },
              { id: "last", head: "Voor het laatst", phone: "voor het laatst" },
            ]}
            rows={leak.reads.map(({ id, reader, firstAt, lastAt }) => ({
              id,
              cells: [named(reader), moment(firstAt), moment(lastAt)],
            }))}
          />
          <p className="zacht klein">Casus {leak.casusId}</p>
        </Row>
        <Row
          state={leak.tellings.length === 0 ? "wacht" : "stil"}
          level={2}
          title="Wie het hoorde"
          why={
            <MarginNote title="Wat u vastlegt" rule="ACT-10">
              Aan wie u vertelde dat dit gelezen was, of waarom niet. Wat er staat, blijft staan.
            </MarginNote>
          }
        >
          {leak.tellings.map(({ id, told, by, at }) => (
            <div key={id} className="wrap-anywhere">
              <p className="kapitaal">
                {moment(at)}, {named(by)}
              </p>
              <p>{told}</p>
            </div>
          ))}
          <TellLeak leakId={leak.id} />
        </Row>
      </Letter>
    </Page>
  );
}

const named = (who: Professional | null): string =>
  who === null ? "iemand die u niet met naam kent" : `${who.name}, ${who.organisation.name}`;
