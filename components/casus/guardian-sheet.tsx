import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import type { CasusView } from "@/lib/casus/view";
import type { AuthorityRecord } from "@/lib/casus/view-authority";
import type { GuardianView } from "@/lib/casus/view-people";
import { AddressRow } from "./address-row";
import { AUTHORITY_WORDS, checkWords, recordPeriod, relationOf, reviewWords } from "./people-words";
import { RestrictionRow } from "./restriction-row";

const RECORDED: Record<AuthorityRecord["state"], string> = {
  has: "Gezag",
  none: "Geen gezag",
  undetermined: "Niet vast te stellen",
};

/** Everything that coordinators know and do about one guardian. */
export function GuardianSheet({ casus, guardian }: { casus: CasusView; guardian: GuardianView }) {
  const people = `/casussen/${casus.id}/mensen`;
  const here = `${people}/${guardian.id}`;
  const known = guardian.authority ?? "unknown";
  return (
    <Page
      kicker={<TextLink href={people}>De mensen om {casus.pupil.callName}</TextLink>}
      title={`${guardian.name}: ${relationOf(guardian, casus)}, ${AUTHORITY_WORDS[known]}.`}
    >
      <Letter>
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
          {guardian.records.length > 0 ? (
            <Lines
              items={guardian.records.map((record) => ({
                id: record.id,
                title: `${RECORDED[record.state]}, ${recordPeriod(record, casus)}`,
                help: [
                  checkWords(record, casus.names, casus),
                  record.courtLimits ? `Een rechter bepaalde: ${record.courtLimits}` : null,
                  reviewWords(record, casus),
                ]
                  .filter(Boolean)
                  .join(" "),
              }))}
            />
          ) : (
            <p>Nog niemand ging het na.</p>
          )}
          <Actions>
            <Button href={`${here}/gezag`}>Leg het gezag opnieuw vast</Button>
          </Actions>
        </Row>
        <AddressRow here={here} address={guardian.address} online={guardian.online} casus={casus} />
        <RestrictionRow casus={casus} guardian={guardian} />
      </Letter>
    </Page>
  );
}
