import { HowToCheck } from "@/components/consent/evidence/how-to-check";
import { ProvenAnswer } from "@/components/consent/evidence/proven-answer";
import { saysOf, stageInWords } from "@/components/pdf/answer-words";
import { Actions } from "@/components/ui/actions";
import { Button, buttonClass } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Quote } from "@/components/ui/quote";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import { clockTime, writeDay } from "@/lib/calendar/words";
import type { SignerRecord } from "@/lib/consent/asker-record";
import { languageName } from "@/lib/i18n/language-name";
import type { FullRecord } from "@/lib/officer/record";
import { linesOf, shownTexts } from "@/lib/officer/shown-texts";
import { TextLines } from "./text-lines";

/** The full record of one request, while it is open. */
export function RecordPage({ record }: { record: FullRecord }) {
  const { form, signers, heard, standing, opening } = record;
  const { framework, consentId } = form;
  const here = `/functionaris/dossier/${consentId}`;
  return (
    <Page
      kicker={<TextLink href="/functionaris/dossier">Wat uw organisatie vroeg</TextLink>}
      title={`Dit dossier is open tot ${clockTime(opening.closesAt, framework)}.`}
      lead={form.question}
    >
      <Letter>
        <Row
          state="nu"
          when="nu"
          why={
            <MarginNote title="Waarom u dit ziet" rule={["VIS-4", "ACT-10"]}>
              U opende dit, en schreef: ‘{opening.purpose}’ Dat en elke keer dat u het bekijkt of bewaart,
              staat vast.
            </MarginNote>
          }
        >
          <p>{standing.sentence}</p>
          <Actions>
            <Button icon="document" href={`${here}/dossier.pdf`} hard>
              Bewaar dit als pdf
            </Button>
          </Actions>
        </Row>
        {signers.map((signer, place) => (
          <Signer key={place} signer={signer} record={record} here={here} />
        ))}
        {heard.toReversed().map(({ id, on, how, said }) => (
          <Row
            key={id}
            level={2}
            when="gehoord"
            title={
              on === null
                ? `${form.child.firstName} is niet gehoord.`
                : `${form.child.firstName} is gehoord, op ${writeDay(on)}.`
            }
          >
            {said === null ? null : <Quote>{said}</Quote>}
            <p className="zacht">{how}</p>
          </Row>
        ))}
        <Row level={2} when="de tekst" title="Dit is gevraagd, aan iedereen die beslist.">
          <details>
            <summary className={buttonClass.text}>Lees deze tekst</summary>
            <TextLines lines={linesOf(form)} />
          </details>
        </Row>
        {shownTexts(signers).map(({ sha256, language, readers, lines }) => (
          <Row
            key={sha256}
            level={2}
            when="gelezen"
            title={`Dit las ${readers.join(" en ")}, in het ${languageName(language, "nl")}.`}
          >
            <p className="zacht klein">
              SHA-256 <code>{sha256}</code>
            </p>
            <details>
              <summary className={buttonClass.text}>Lees deze tekst</summary>
              <TextLines lines={lines} language={language} />
            </details>
          </Row>
        ))}
        <Row state="stil">
          <HowToCheck
            asker={form.asker}
            proofs={signers.flatMap(({ proofs }) => proofs)}
            reader="officer"
            language="nl"
          />
        </Row>
      </Letter>
    </Page>
  );
}

function Signer({ signer, record, here }: { signer: SignerRecord; record: FullRecord; here: string }) {
  const { form, madeAt } = record;
  const { framework, consentId } = form;
  const { name, relation, because, proofs, stage } = signer;
  return (
    <Row
      level={2}
      when={relation}
      title={name ?? "Iemand"}
      why={
        because === null ? (
          <MarginNote>Beslist nu niet mee.</MarginNote>
        ) : (
          <MarginNote title="Waarom deze persoon" source={because.source} rule={[...because.rules]}>
            {because.rules.map((rule) => (
              <p key={rule}>{saysOf(rule)}</p>
            ))}
          </MarginNote>
        )
      }
    >
      {proofs.length === 0 || stage?.stage === "talk" ? <p>{stageInWords(signer)}</p> : null}
      {proofs.toReversed().map((proof) => (
        <div key={proof.id} className="stapel">
          <ProvenAnswer
            {...{ proof, form, framework, consentId, madeAt }}
            reader="officer"
            language="nl"
            level={3}
          />
          {proof.hasScan ? (
            <p>
              <TextLink href={`${here}/scan/${proof.id}`} hard>
                Bewaar de scan
              </TextLink>
            </p>
          ) : null}
        </div>
      ))}
    </Row>
  );
}
