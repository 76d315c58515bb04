import { Notice } from "@/components/ui/notice";
import { Row } from "@/components/ui/row";

/** Above the words of a draft that takes the place of a request that runs. */
export function OfNewVersion() {
  return (
    <Row when="nieuwe versie">
      <Notice kind="info">
        Alles van de vraag die loopt, staat al ingevuld. Verander alleen wat anders moet. De vraag die loopt,
        houdt haar antwoorden tot deze nieuwe geldt.
      </Notice>
    </Row>
  );
}
