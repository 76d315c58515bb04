import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Row } from "@/components/ui/row";
import { SectionHead } from "@/components/ui/section-head";
import { TextLink } from "@/components/ui/text-link";
import { PrintInLanguages } from "./print-in-languages";

type RequestFilesProps = {
  /** The request's own address. */
  here: string;
  /** Answers are still waited for: the form to print too. */
  blank: boolean;
};

/** What can be taken along of a request: paper for people, and small beneath it files for another system. */
export function RequestFiles({ here, blank }: RequestFilesProps) {
  return (
    <>
      <SectionHead title="Op papier" />
      <Row>
        <Actions>
          {blank ? (
            <Button kind="text" icon="print" href={`${here}/formulier.pdf`} hard>
              Formulier om te printen (pdf)
            </Button>
          ) : null}
          <Button kind="text" icon="document" href={`${here}/antwoord.pdf`} hard>
            Antwoorden en bewijs (pdf)
          </Button>
          <Button kind="text" href={`${here}/bewijs`}>
            Lees het bewijs hier
          </Button>
        </Actions>
        {blank ? <PrintInLanguages form={`${here}/formulier.pdf`} /> : null}
        <p className="zacht klein">
          Voor een ander systeem:{" "}
          <TextLink href={`${here}/toestemming.fhir.json`} hard>
            FHIR
          </TextLink>{" "}
          of{" "}
          <TextLink href={`${here}/toestemming.record.json`} hard>
            ISO 27560
          </TextLink>
          .
        </p>
      </Row>
    </>
  );
}
