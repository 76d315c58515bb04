import { Actions } from "@/components/ui/actions";
import { Button, buttonClass } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Quote } from "@/components/ui/quote";
import { Row } from "@/components/ui/row";
import type { OnDay } from "@/lib/ambtskring/on-day";
import type { Agreement } from "@/lib/ambtskring/rows";
import type { KringView } from "@/lib/ambtskring/view";
import { instantOf } from "@/lib/calendar/date";
import { longDay } from "@/lib/calendar/words";
import type { CasusView } from "@/lib/casus/view";

type AgreedRowsProps = {
  kring: KringView;
  casus: Pick<CasusView, "id" | "framework" | "pupil">;
  on: OnDay;
};

/** What was agreed with the pupil by that day, in the pupil's words; for members, and nothing for anybody else. */
export function AgreedRows({ kring, casus, on }: AgreedRowsProps) {
  const { pupil, framework } = casus;
  if (!kring.isMine && kring.agreements.length === 0) return null;
  const [newest, ...earlier] = kring.agreements.filter((each) => each.on <= on.day);
  const by = (each: Agreement) =>
    [
      `${pupil.callName}, ${longDay(instantOf(framework, each.on), framework)}`,
      each.recordedBy === null ? null : `opgeschreven door ${each.recordedBy}`,
    ]
      .filter(Boolean)
      .join(", ");
  return (
    <Row
      kort
      state="stil"
      when="afgesproken"
      whenDetail={`met ${pupil.callName}`}
      why={
        <MarginNote rule="VIS-8" source="CLB-informatie">
          Dit lezen de leden van deze kring en {pupil.callName}. Deel in de kring zoveel mogelijk zoals het
          hier staat.
        </MarginNote>
      }
    >
      {newest ? (
        <Quote by={by(newest)}>{newest.words}</Quote>
      ) : (
        <p>
          Over deze kring {on.when === "past" ? "was toen" : "is"} nog niets afgesproken met {pupil.callName}.
        </p>
      )}
      {earlier.length > 0 ? (
        <details className="mt-6">
          <summary className={buttonClass.text}>Toon wat eerder is afgesproken</summary>
          {earlier.map((each) => (
            <Quote key={each.id} by={by(each)}>
              {each.words}
            </Quote>
          ))}
        </details>
      ) : null}
      {on.when === "now" && kring.mayNote ? (
        <Actions>
          <Button kind="text" href={`/casussen/${casus.id}/ambtskringen/${kring.id}/afspraak`}>
            {newest ? "Schrijf een nieuwe afspraak op" : "Schrijf op wat u afsprak"}
          </Button>
        </Actions>
      ) : null}
    </Row>
  );
}
