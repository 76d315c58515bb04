import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { day } from "@/lib/calendar/words";
import type { LeakHead } from "@/lib/officer/leaks";
import type { Framework } from "@/lib/policy/vocabulary";
import { leakHeadWords, readersWords } from "./leak-words";

type LeakRowsProps = { leaks: readonly LeakHead[]; framework: Framework; now: Date };

/** What was taken back after others had read it, in a letter to the officer. */
export function LeakRows({ leaks, framework, now }: LeakRowsProps) {
  return leaks.map((leak) => (
    <Row
      key={leak.id}
      level={2}
      when="teruggenomen"
      whenDetail={day(leak.takenBackAt, framework, now)}
      title={leakHeadWords(leak, framework, now)}
      why={
        <MarginNote title="Waarom ziet u dit" rule={["VIS-10", "ACT-10"]}>
          Iemand van uw organisatie schreef dit en het werd teruggenomen. U leest de tekst zelf niet.
        </MarginNote>
      }
    >
      <p>
        {readersWords(leak.readers)} {leak.told ? null : <strong>Nog niet vastgelegd wie dit hoorde.</strong>}
      </p>
      <p>
        <TextLink href={`/functionaris/lek/${leak.id}`}>Bekijk wie het las</TextLink>
      </p>
    </Row>
  ));
}
