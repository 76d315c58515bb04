import { View } from "@react-pdf/renderer";
import type { AskerRecord, SignerRecord } from "@/lib/consent/asker-record";
import { writeInstant } from "@/lib/calendar/words";
import type { ConsentForm } from "@/lib/consent/form";
import { Answer } from "./answer";
import { saysOf, stageInWords } from "./answer-words";
import { Evidence } from "./evidence";
import { EvidenceFoot } from "./evidence-foot";
import { File } from "./file";
import { HeardPart } from "./heard";
import { Letter } from "./letter";
import { Aside, Heading, Section } from "./section";
import { Cited, Documents } from "./source";
import { Sheet } from "./sheet";
import { Words } from "./type";
import { t } from "./words";

/** The asker's edition: who answered what, and what proves it; no signature, and no remark that was not meant for the asker. */
export function AskerEditionPdf({
  form,
  standing,
  signers,
  heard,
  madeAt,
  checkAt,
}: AskerRecord & { checkAt: string }) {
  const { framework, consentId } = form;
  const answered = signers.filter(({ proofs }) => proofs.length > 0);
  return (
    <File title={t("titel.antwoord")} framework={framework} madeAt={madeAt}>
      <Sheet part={t("voet.brief")} consentId={consentId} version={form.version}>
        <Letter form={form} />
      </Sheet>
      <Sheet part={t("voet.antwoorden")} consentId={consentId} version={form.version}>
        <Words kind="title">{t("antwoord.kopAllen")}</Words>
        <Section before={8} aside={<Sources signers={signers} />}>
          <Words>{form.question}</Words>
          <View style={{ marginTop: 8 }}>
            <Words kind="soft">{t("antwoord.nu", { moment: writeInstant(framework, madeAt) })}</Words>
            <Words kind="strong">{standing.sentence}</Words>
            {standing.rule === null ? null : <Words kind="soft">{saysOf(standing.rule)}</Words>}
          </View>
        </Section>
        {signers.map((signer, index) => (
          <SignerPart key={index} signer={signer} form={form} />
        ))}
        <HeardPart heard={heard} form={form} />
      </Sheet>
      <Sheet part={t("voet.bewijs")} consentId={consentId} version={form.version}>
        <Words kind="title">{t("bewijs.kop")}</Words>
        <Words before={4}>{t("bewijs.inleiding", { edition: "other" })}</Words>
        {answered.map((signer, index) => (
          <View key={index} style={{ marginTop: 12 }}>
            {signer.proofs.toReversed().map((proof, place) => (
              <View key={proof.id}>
                {place === 0 ? (
                  <Heading>{nameOf(signer)}</Heading>
                ) : (
                  // Once more, for whoever reads the page on which this one begins.
                  <Words kind="strong" before={8} ahead={60}>
                    {nameOf(signer)}
                  </Words>
                )}
                <Evidence {...{ proof, form, framework, consentId, madeAt }} />
              </View>
            ))}
          </View>
        ))}
        <EvidenceFoot
          asker={form.asker}
          proofs={answered.flatMap(({ proofs }) => proofs)}
          {...{ framework, madeAt, checkAt }}
          reader="asker"
        />
      </Sheet>
    </File>
  );
}

function SignerPart({ signer, form }: { signer: SignerRecord; form: ConsentForm }) {
  const { because, relation, proofs } = signer;
  const name = nameOf(signer);
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
          reader="asker"
        />
      ))}
    </Section>
  );
}

/** Each document once, for all who are asked. */
function Sources({ signers }: Pick<AskerRecord, "signers">) {
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

const nameOf = ({ name }: SignerRecord): string => name ?? t("antwoord.onbekend");
