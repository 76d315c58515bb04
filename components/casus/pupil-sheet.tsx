import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { Lines } from "@/components/ui/lines";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import type { CasusView } from "@/lib/casus/view";
import type { OwnPagesView } from "@/lib/casus/own-pages-view";
import { AddressRow } from "./address-row";
import { OwnPagesRow } from "./own-pages-row";
import { reviewWords } from "./people-words";
import { pupilTitle, whoDecides } from "./pupil-words";
import { lastDay, longDay } from "@/lib/calendar/words";

/** Everything that coordinators know and do about the pupil. */
export function PupilSheet({ casus, ownPages }: { casus: CasusView; ownPages: OwnPagesView | null }) {
  const { pupil, framework, now, names } = casus;
  const people = `/casussen/${casus.id}/mensen`;
  const here = `${people}/${pupil.id}`;
  const decides = whoDecides(casus);
  return (
    <Page kicker={<TextLink href={people}>De mensen om {pupil.callName}</TextLink>} title={pupilTitle(casus)}>
      <Letter>
        <Row
          level={2}
          when="beslissen"
          title={
            pupil.competence.length === 0
              ? "De leeftijd bepaalt wie beslist."
              : "Er is beoordeeld wat de leerling zelf kan beslissen."
          }
          why={
            decides ? (
              <MarginNote title="Waarom" source={decides.source} rule={decides.rule}>
                {decides.sentence}
              </MarginNote>
            ) : undefined
          }
        >
          <Lines
            items={pupil.competence.toReversed().map((each) => ({
              id: each.id,
              title: `${each.capable ? "Kan zelf beslissen" : "Kan nu niet zelf beslissen"}, vanaf ${longDay(each.from, framework)}${
                each.until ? ` tot en met ${lastDay(each.until, framework, now)}` : ""
              }`,
              help: [
                each.matter ? `Het ging over: ${each.matter}.` : null,
                `Beoordeeld door ${each.assessedBy}${each.reason ? `: ${each.reason}` : ""}.`,
                `Vastgelegd door ${names.get(each.recordedBy)?.name ?? "een deelnemer"}.`,
                reviewWords({ ...each, reviewBecause: null }, casus),
              ]
                .filter(Boolean)
                .join(" "),
            }))}
          />
          <Actions>
            <Button kind="text" href={`${here}/bekwaamheid`}>
              Leg een beoordeling vast
            </Button>
          </Actions>
        </Row>
        <AddressRow here={here} address={pupil.address} online={pupil.online} casus={casus} />
        <OwnPagesRow casus={casus} personId={pupil.id} name={pupil.callName} view={ownPages} />
      </Letter>
    </Page>
  );
}
