import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { day } from "@/lib/calendar/words";
import type { Around, RequestHead } from "@/lib/officer/requests";
import { askedWords } from "./request-words";

type RequestsPageProps = Around & {
  requests: readonly RequestHead[];
  /** There are others, which a number finds. */
  more: boolean;
  /** What was looked for. */
  number: string;
};

/** For the data protection officer: the requests of the own organisation, by number and day, without the pupil. */
export function RequestsPage({ requests, more, number, ...around }: RequestsPageProps) {
  return (
    <Page
      kicker={<TextLink href="/functionaris">Functionaris</TextLink>}
      title={titleOf(requests.length, number)}
      lead="U ziet nummers en dagen. Wat er is gevraagd en geantwoord, ziet u pas als u opschrijft waarom u het opent."
    >
      <Letter>
        <Row
          state="stil"
          why={
            <MarginNote title="Waarom" rule={["VIS-4", "ACT-10"]}>
              Van wat uw eigen organisatie vroeg, kunt u nagaan hoe het ging. Niet van een casus waaraan u
              zelf meedoet of meedeed.
            </MarginNote>
          }
        >
          <form method="get" className="stapel">
            <TextInput
              name="nummer"
              label="Nummer van de vraag of de casus"
              help="Het nummer van de vraag staat op de bladzijde ‘Bewijs’ van elk exemplaar."
              defaultValue={number}
              maxLength={36}
            />
            <Button kind="edge">Zoek</Button>
          </form>
        </Row>
        {requests.length === 0 ? (
          <Row state="stil">
            <Empty title={number === "" ? "Er is nog niets gevraagd." : "Er is niets met dit nummer."}>
              {number === "" ? (
                "Vraagt een collega toestemming, dan staat het hier."
              ) : (
                <TextLink href="/functionaris/dossier">Bekijk alle vragen</TextLink>
              )}
            </Empty>
          </Row>
        ) : null}
        {requests.map((request) => (
          <Row
            key={request.consentId}
            kort
            level={2}
            when={day(request.sentAt, around.framework, around.now)}
            title={askedWords(request, around)}
          >
            <p className="zacht klein">
              Casus {request.casusId}
              <br />
              Vraag {request.consentId}
            </p>
            <p>
              <TextLink href={`/functionaris/dossier/${request.consentId}`}>
                {request.openings.length > 0 ? "Bekijk wanneer u dit opende" : "Open het dossier"}
              </TextLink>
            </p>
          </Row>
        ))}
        {more ? (
          <Row state="stil">
            <p>Dit zijn de nieuwste. Een oudere vraag vindt u met haar nummer.</p>
          </Row>
        ) : null}
      </Letter>
    </Page>
  );
}

function titleOf(count: number, number: string): string {
  if (number !== "") return count === 0 ? "Dit nummer is hier niet bekend." : "Dit hoort bij uw nummer.";
  return count === 0 ? "Uw organisatie vroeg nog niets." : "Dit vroeg uw organisatie.";
}
