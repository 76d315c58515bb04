import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { longDay } from "@/lib/calendar/words";
import type { Around, RequestHead } from "@/lib/officer/requests";
import { OpenForm } from "./open-form";
import { Openings } from "./openings";
import { askedWords } from "./request-words";

type RequestPageProps = Around & {
  request: RequestHead;
  /** Makes the same form sent twice one opening. */
  formKey: string;
};

/** One request before its record is open: whose it is and when, why it is opened, and when that happened before. */
export function RequestPage({ request, formKey, ...around }: RequestPageProps) {
  return (
    <Page
      kicker={<TextLink href="/functionaris/dossier">Wat uw organisatie vroeg</TextLink>}
      title="Schrijf op waarom u dit dossier opent."
      lead={`Verstuurd op ${longDay(request.sentAt, around.framework)}. ${askedWords(request, around)}`}
    >
      <Letter>
        <Row
          state="nu"
          when="openen"
          why={
            <MarginNote title="Wat u dan ziet" rule={["VIS-4", "ACT-10"]}>
              Alles: de tekst, elk antwoord met reden en opmerking, handtekeningen, en wat een leerling zei.
              Voordat u iets ziet, wordt vastgelegd dat u het opent en waarom. Na een half uur gaat het weer
              dicht.
            </MarginNote>
          }
        >
          <OpenForm consentId={request.consentId} formKey={formKey} />
          <p className="zacht klein">
            Casus {request.casusId}
            <br />
            Vraag {request.consentId}
          </p>
        </Row>
        <Openings openings={request.openings} {...around} />
      </Letter>
    </Page>
  );
}
