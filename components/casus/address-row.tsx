import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Notice } from "@/components/ui/notice";
import { Row } from "@/components/ui/row";
import type { CasusView } from "@/lib/casus/view";
import type { Address } from "@/lib/casus/view-people";
import type { Online } from "@/lib/person/address";
import { whyNotOnline } from "./people-words";
import { longDay } from "@/lib/calendar/words";
import { languageName } from "@/lib/i18n/language-name";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";

type AddressRowProps = {
  /** The person's page. */
  here: string;
  address: Address | null;
  online: Online | null;
  casus: Pick<CasusView, "framework">;
};

/** The recorded address, and who else has it. */
export function AddressRow({ here, address, online, casus }: AddressRowProps) {
  const warning = whyNotOnline(online);
  return (
    <Row
      level={2}
      when="bereiken"
      title={address ? address.email : "Er is geen e-mailadres."}
      why={
        <MarginNote title="Wie ziet dit" rule="VIS-9">
          Deze persoon zelf en de coördinatoren. Nooit de andere ouder.
        </MarginNote>
      }
    >
      {address ? (
        <p>
          Opgeschreven op {longDay(address.recordedAt, casus.framework)}.
          {address.language === DEFAULT_LOCALE
            ? null
            : ` Wij schrijven in het ${languageName(address.language, "nl")}.`}
        </p>
      ) : null}
      {warning && address ? <Notice kind="wacht">{warning}</Notice> : null}
      {warning && !address ? <p>Antwoorden kan aan tafel, op papier of mondeling.</p> : null}
      <Actions>
        <Button kind="text" href={`${here}/adres`}>
          {address ? "Verbeter het adres" : "Schrijf een adres op"}
        </Button>
      </Actions>
    </Row>
  );
}
