import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { day, lastDay } from "@/lib/calendar/words";
import type { CasusView } from "@/lib/casus/view";
import type { AuthorityRecord } from "@/lib/casus/view-authority";
import type { CorrectionView } from "@/lib/casus/view-corrections";
import type { GuardianView } from "@/lib/casus/view-people";
import { checkWords, recordPeriod, reviewWords } from "./people-words";

const RECORDED: Record<AuthorityRecord["state"], string> = {
  has: "Gezag",
  none: "Geen gezag",
  undetermined: "Niet vast te stellen",
};

type AuthorityRecordsProps = { casus: CasusView; guardian: GuardianView };

/** What coordinators know of somebody's authority through time, and what of it turned out to be wrong. */
export function AuthorityRecords({ casus, guardian }: AuthorityRecordsProps) {
  const { records, corrections, authority } = guardian;
  const here = `/casussen/${casus.id}/mensen/${guardian.id}`;
  const corrected = new Set(corrections.map(({ authorityId }) => authorityId));
  const known = authority ?? "unknown";
  return (
    <>
      <Row
        level={2}
        state={known === "has" || known === "none" ? undefined : "wacht"}
        when="gezag"
        title="Wat u over het gezag weet"
        why={
          <MarginNote title="Waarom" rule={["ACT-3", "AUT-2"]}>
            Is gezag niet vast te stellen, dan telt een nee van deze persoon wel, en leest deze persoon nog
            niets.
          </MarginNote>
        }
      >
        {records.length > 0 ? (
          <Lines
            items={records.map((record, place) => ({
              id: record.id,
              title: `${RECORDED[record.state]}, ${recordPeriod(record, casus)}`,
              help: (
                <>
                  {aboutRecord(record, casus, place === 0)}{" "}
                  {record.state === "has" && record.from < casus.now && !corrected.has(record.id) ? (
                    <TextLink href={`${here}/klopte-niet?gezag=${record.id}`}>
                      Dit bleek niet te kloppen
                    </TextLink>
                  ) : null}
                </>
              ),
            }))}
          />
        ) : (
          <p>Nog niemand ging het na.</p>
        )}
        <Actions>
          <Button href={`${here}/gezag`}>Leg het gezag opnieuw vast</Button>
          {known === "has" ? null : (
            <Button kind="text" href={`${here}/klopte-niet`}>
              Er bleek al eerder gezag te zijn
            </Button>
          )}
        </Actions>
      </Row>
      {corrections.map((each) => (
        <Corrected key={each.id} casus={casus} guardian={guardian} correction={each} />
      ))}
    </>
  );
}

function aboutRecord(record: AuthorityRecord, casus: CasusView, newest: boolean): string {
  return [
    checkWords(record, casus.names, casus),
    record.courtLimits ? `Een rechter bepaalde: ${record.courtLimits}` : null,
    newest ? reviewWords(record, casus) : null,
  ]
    .filter(Boolean)
    .join(" ");
}

function Corrected({ casus, guardian, correction }: AuthorityRecordsProps & { correction: CorrectionView }) {
  const { framework, now, names } = casus;
  const { held, believedFrom, believedUntil, why, foundBy, recordedBy, recordedAt } = correction;
  const until = day(believedUntil, framework, now);
  const what = `${guardian.name} ${held ? "geen gezag" : "gezag"} had`;
  return (
    <Row
      when="rechtgezet"
      whenDetail={day(recordedAt, framework, now)}
      title={`Tot ${until} dachten wij dat ${what}.`}
      why={
        <MarginNote title="Wat er toen gebeurde" rule={["ACT-3", "VIS-10"]}>
          Blijft staan zoals het was. De functionaris gegevensbescherming ziet wie in die tijd las.
        </MarginNote>
      }
    >
      <p>
        Van {day(believedFrom, framework, now)} tot en met {lastDay(believedUntil, framework, now)} klopte dat
        niet: {why}
      </p>
      <p className="zacht klein">
        Ontdekt door {foundBy ?? "iemand"}; vastgelegd door {names.get(recordedBy)?.name ?? "een collega"}.
      </p>
    </Row>
  );
}
