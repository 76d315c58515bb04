import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Notice } from "@/components/ui/notice";
import { Row } from "@/components/ui/row";
import type { CasusView } from "@/lib/casus/view";
import type { Address } from "@/lib/casus/view-people";
import type { Online } from "@/lib/person/address";
import { whyNotOnline } from "./people-words";
import { writtenMobile } from "@/lib/person/mobile";
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

/** "sanne@thuis.example en +31 6 12 34 56 78" */
function reached(address: Address | null): string {
  const ways = [address?.email, address?.mobile && writtenMobile(address.mobile)].filter(Boolean);
  return ways.length > 0 ? ways.join(" en ") : "Er is geen e-mailadres en geen mobiel nummer.";
}

/** The recorded address, and who else has it. */
export function AddressRow({ here, address, online, casus }: AddressRowProps) {
  const warning = whyNotOnline(online);
  return (
    <Row
      level={2}
      when="bereiken"
      title={reached(address)}
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
      {warning && address?.email ? <Notice kind="wacht">{warning}</Notice> : null}
      {warning && !address ? <p>Antwoorden kan aan tafel, op papier of mondeling.</p> : null}
      <Actions>
        <Button kind="text" href={`${here}/adres`}>
          {address ? "Verbeter het adres" : "Schrijf een adres op"}
        </Button>
      </Actions>
    </Row>
  );
}
