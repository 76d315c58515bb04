import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FileInput } from "@/components/ui/file-input";
import { Page } from "@/components/ui/page";
import { writeInstant } from "@/lib/calendar/words";
import type { Scanning } from "@/lib/consent/recording-view";

type ScanPageProps = {
  casusId: string;
  consentId: string;
  responseId: string;
  view: Scanning;
  mistake: string | null;
};

/** Adds the scan of an answer on paper: a plain form, for a file may be larger than an action takes. */
export function ScanPage({ casusId, consentId, responseId, view, mistake }: ScanPageProps) {
  const address = `/api/upload/scan?casus=${casusId}&consent=${consentId}&antwoord=${responseId}`;
  return (
    <Page
      layout="blad"
      title="Het antwoord is vastgelegd. Voeg nu de scan toe."
      lead={`Het antwoord van ${view.by}, vastgelegd op ${writeInstant(view.framework, view.at)}.`}
    >
      {mistake ? (
        <ErrorSummary title="De scan is nog niet bewaard." errors={[{ field: "scan", message: mistake }]} />
      ) : null}
      <form action={address} method="post" encType="multipart/form-data" className="stapel">
        <FileInput
          name="scan"
          label="De scan of foto van het getekende formulier"
          help="PDF, PNG of JPEG, hoogstens 10 MB. U kunt hem later niet vervangen."
          accept="application/pdf,image/png,image/jpeg"
          required
          error={mistake}
        />
        <Actions>
          <Button>Bewaar de scan</Button>
          <Button kind="text" href={`/casussen/${casusId}/toestemming/${consentId}`}>
            Later
          </Button>
        </Actions>
      </form>
    </Page>
  );
}
