import { saysOf, stageInWords } from "@/components/pdf/answer-words";
import { t } from "@/components/pdf/words";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { Letter } from "@/components/ui/letter";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { Row } from "@/components/ui/row";
import { TextLink } from "@/components/ui/text-link";
import type { AskerRecord, SignerRecord } from "@/lib/consent/asker-record";
import { Quote } from "@/components/ui/quote";
import { writeDay } from "@/lib/calendar/words";
import { HowToCheck } from "./how-to-check";
import { ProvenAnswer } from "./proven-answer";

/** What the asker's edition says of the answers, as a page. */
export function AskersEvidence({ here, record }: { here: string; record: AskerRecord }) {
  const { form, signers, heard, standing, madeAt } = record;
  const { framework, consentId } = form;
  return (
    <Page
      kicker={<TextLink href={here}>Naar de toestemming</TextLink>}
      title="Dit is er van elk antwoord vastgelegd."
      lead={form.question}
    >
      <Letter>
        <Row state="nu" when="nu">
          <p>{standing.sentence}</p>
        </Row>
        {signers.map((signer, place) => (
          <Row
            key={place}
            level={2}
            when={signer.relation}
            title={signer.name ?? t("antwoord.onbekend")}
            why={<Because because={signer.because} />}
          >
            {signer.proofs.length === 0 || signer.stage?.stage === "talk" ? (
              <p>{stageInWords(signer)}</p>
            ) : null}
            {signer.proofs.toReversed().map((proof) => (
              <ProvenAnswer
                key={proof.id}
                {...{ proof, form, framework, consentId, madeAt }}
                reader="asker"
                language="nl"
                level={3}
              />
            ))}
          </Row>
        ))}
        {heard.toReversed().map(({ id, on, how, said }) => (
          <Row
            key={id}
            level={2}
            when={t("blad.titel", { kind: "heard", child: form.child.firstName })}
            title={on === null ? t("antwoord.gehoord.niet") : t("antwoord.gehoord.op", { day: writeDay(on) })}
          >
            {said === null ? null : <Quote>{said}</Quote>}
            <p className="zacht">{how}</p>
          </Row>
        ))}
        <Row>
          <HowToCheck
            asker={form.asker}
            proofs={signers.flatMap(({ proofs }) => proofs)}
            reader="asker"
            language="nl"
          />
          <Actions>
            <Button icon="document" href={`${here}/antwoord.pdf`} hard>
              Bewaar dit als pdf
            </Button>
          </Actions>
        </Row>
      </Letter>
    </Page>
  );
}

/** Why this signer is asked. */
function Because({ because }: Pick<SignerRecord, "because">) {
  if (because === null) return <MarginNote>{t("antwoord.geenStem")}</MarginNote>;
  const { rules, source } = because;
  return (
    <MarginNote title={t("antwoord.waarom")} source={source} rule={[...rules]}>
      {rules.map((rule) => (
        <p key={rule}>{saysOf(rule)}</p>
      ))}
    </MarginNote>
  );
}
