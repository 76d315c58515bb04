import type { AskerRecord, SignerRecord } from "@/lib/consent/asker-record";
import type { ConsentForm } from "@/lib/consent/form";
import { Answer, type Reader } from "./answer";
import { saysOf, stageInWords } from "./answer-words";
import { Aside, Section } from "./section";
import { Cited, Documents } from "./source";
import { Words } from "./type";
import { t } from "./words";

type SignerPartProps = {
  signer: SignerRecord;
  form: ConsentForm;
  reader: Extract<Reader, "asker" | "officer">;
};

/** What one signer answered, the newest first, and why they are asked. */
export function SignerPart({ signer, form, reader }: SignerPartProps) {
  const { because, relation, proofs } = signer;
  const name = signerName(signer);
  return (
    <Section
      heading={relation === null ? name : `${name}, ${relation}`}
      before={10}
      aside={<Because because={because} />}
    >
      {proofs.length === 0 ? <Words>{stageInWords(signer)}</Words> : null}
      {proofs.length > 0 && signer.stage?.stage === "talk" ? <Words>{t("antwoord.praten")}</Words> : null}
      {proofs.toReversed().map((proof) => (
        <Answer
          key={proof.id}
          proof={proof}
          form={form}
          framework={form.framework}
          name={name}
          reader={reader}
        />
      ))}
    </Section>
  );
}

/** Each document once, for all who are asked. */
export function Sources({ signers }: Pick<AskerRecord, "signers">) {
  return (
    <Aside heading={t("antwoord.bronnen")}>
      <Documents sources={signers.map(({ because }) => because?.source ?? "")} />
    </Aside>
  );
}

function Because({ because }: Pick<SignerRecord, "because">) {
  return (
    <Aside heading={t("antwoord.waarom")}>
      {because === null ? <Words kind="small">{t("antwoord.geenStem")}</Words> : null}
      {because?.rules.map((rule) => (
        <Words key={rule} kind="small">
          {saysOf(rule)}
        </Words>
      ))}
      {because === null ? null : <Cited source={because.source} rules={because.rules} />}
    </Aside>
  );
}

export const signerName = ({ name }: SignerRecord): string => name ?? t("antwoord.onbekend");
