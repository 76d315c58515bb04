import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { PersonName } from "@/components/ui/person-name";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { State } from "@/components/ui/state";
import { TextLink } from "@/components/ui/text-link";

/** The letter with each kind of row. */
export function LetterSample() {
  return (
    <Letter>
      <SectionHead title="De brief" why={<MarginNote>De lijn loopt door tot de zomer.</MarginNote>} />
      <Row
        state="wacht"
        when="vóór donderdag"
        whenDetail="14.30 uur"
        title="Sems vader is niet uitgenodigd."
        why={
          <MarginNote title="Waarom" source="Convenant, Bijlage 6" rule={["INV-1", "INV-3"]}>
            Iedere ouder met gezag hoort van het overleg, zolang een kind geen achttien is.
          </MarginNote>
        }
      >
        <p>
          <PersonName name="Olivier Maas" sector="gezin" role="vader, gezag" /> heeft gezag over Sem, maar
          staat niet op de lijst. <TextLink href="#">Nodig hem uit</TextLink>, of{" "}
          <TextLink href="#">schrijf op waarom niet</TextLink>.
        </p>
        <Actions>
          <Button href="#" kind="edge">
            Spreek af met Noor
          </Button>
          <Button href="#" kind="text">
            Lees wat zij schreef
          </Button>
        </Actions>
      </Row>
      <Row kort whenDetail="gevraagd 5 maart">
        <p>
          <PersonName name="Youssef Amrani" sector="jeugdhulp" role="Jeugdteam Noord" /> schrijft nog op wat
          hij inbrengt.
        </p>
      </Row>
      <Row state="nu" when="vandaag" title="Nu: één geldig, één wacht." />
      <Row
        state="feest"
        when="zo 14 maart"
        title="Sem wordt twaalf"
        why={<MarginNote>Jeugdteam Noord kan vanaf die dag niet meelezen.</MarginNote>}
      >
        <p>
          <State status="onvolledig">één toestemming gaat wachten</State>
        </p>
      </Row>
      <Row state="stil">
        <p className="klein zacht">
          Klopt er iets niet? <TextLink href="#">Vraag het na</TextLink>.
        </p>
      </Row>
    </Letter>
  );
}
