import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import type { AskedConfidant } from "@/lib/confidant/view";
import { AcceptForm } from "./accept-form";

/** What it means to be somebody's confidant, before one says yes; and what one is, afterwards. */
export function AskedPage({ asked }: { asked: AskedConfidant | null }) {
  if (asked === null)
    return (
      <Page layout="blad" title="U bent door niemand als vertrouwenspersoon gekozen.">
        <p>
          Koos een leerling u, dan staat het hier. Kijk zo nodig of u met het goede e-mailadres bent ingelogd.
        </p>
      </Page>
    );
  const { casusId, pupil, knownAs, accepted } = asked;
  return (
    <Page
      layout="brievenblad"
      title={
        accepted ? `U bent de vertrouwenspersoon van ${pupil}.` : `${pupil} kiest u als vertrouwenspersoon.`
      }
      lead={`${pupil} noemt u: ${knownAs}.`}
      aside={
        <MarginNote title="Waarom" rule={["ACT-7", "ACC-8", "VIS-2"]}>
          Een leerling mag zich laten bijstaan door een volwassene die de leerling zelf kiest, en die geen
          hulp geeft in deze casus.
        </MarginNote>
      }
    >
      <ul className="stapel">
        <li>U staat naast {pupil}. U geeft zelf geen hulp, en u beslist nergens over.</li>
        <li>
          U leest mee wat {pupil} mag lezen, en wat {pupil} zelf opschrijft. U leest dat samen, nooit achter
          de rug van {pupil} om. Elke keer dat u iets opent, wordt vastgelegd, en {pupil} ziet dat.
        </li>
        <li>U hebt beroepsgeheim. Wat u leest, vertelt u aan niemand, ook niet aan ouders of aan school.</li>
        <li>
          Niemand anders ziet dat u gekozen bent, tenzij {pupil} het vertelt. Bespreek vooraf met {pupil} of
          uw werk of school het mag weten.
        </li>
        <li>{pupil} kan op elk moment stoppen. Dan leest u niets meer.</li>
      </ul>
      {accepted ? (
        <p>
          <TextLink className="lees" href={`/casussen/${casusId}/notities`}>
            Lees mee met {pupil}
          </TextLink>
        </p>
      ) : (
        <AcceptForm casusId={casusId} />
      )}
    </Page>
  );
}
