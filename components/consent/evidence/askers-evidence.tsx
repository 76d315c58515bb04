import { saysOf, stageInWords } from "@/components/pdf/answer-words";
import { t } from "@/components/pdf/words";
import { Actions } from "@/components/ui/actions";
import { Button } from "@/components/ui/button";
import { MarginNote } from "@/components/ui/margin-note";
import { Page } from "@/components/ui/page";
import { TextLink } from "@/components/ui/text-link";
import type { AskerRecord, SignerRecord } from "@/lib/consent/asker-record";
import { HowToCheck } from "./how-to-check";
import { ProvenAnswer } from "./proven-answer";

/** What the asker's edition says of the answers, as a page. */
export function AskersEvidence({ here, record }: { here: string; record: AskerRecord }) {
  const { form, signers, standing, madeAt } = record;
  const { framework, consentId } = form;
  return (
    <Page
      layout="blad"
      kicker={<TextLink href={here}>Naar de toestemming</TextLink>}
      title="Dit is er van elk antwoord vastgelegd."
      lead={form.question}
    >
      <p>{standing.sentence}</p>
      {signers.map(({ name, relation, because, stage, proofs }, place) => (
        <section key={place} className="stapel">
          <h2>{[name ?? t("antwoord.onbekend"), relation].filter((each) => each !== null).join(", ")}</h2>
          {because === null ? <p className="zacht">{t("antwoord.geenStem")}</p> : <Because {...because} />}
          {proofs.length === 0 || stage?.stage === "talk" ? <p>{stageInWords({ stage })}</p> : null}
          {proofs.toReversed().map((proof) => (
            <ProvenAnswer
              key={proof.id}
              {...{ proof, form, framework, consentId, madeAt }}
              reader="asker"
              level={3}
            />
          ))}
        </section>
      ))}
      <HowToCheck asker={form.asker} proofs={signers.flatMap(({ proofs }) => proofs)} reader="asker" />
      <Actions>
        <Button icon="document" href={`${here}/antwoord.pdf`} hard>
          Bewaar dit als pdf
        </Button>
      </Actions>
    </Page>
  );
}

/** Why this signer is asked. */
function Because({ rules, source }: NonNullable<SignerRecord["because"]>) {
  return (
    <MarginNote inText title={t("antwoord.waarom")} source={source} rule={[...rules]}>
      {rules.map((rule) => (
        <p key={rule}>{saysOf(rule)}</p>
      ))}
    </MarginNote>
  );
}
