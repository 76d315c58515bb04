import { View } from "@react-pdf/renderer";
import type { AskerRecord } from "@/lib/consent/asker-record";
import { writeInstant } from "@/lib/calendar/words";
import { saysOf } from "./answer-words";
import { Evidence } from "./evidence";
import { EvidenceFoot } from "./evidence-foot";
import { File } from "./file";
import { HeardPart } from "./heard";
import { Letter } from "./letter";
import { Heading, Section } from "./section";
import { Sheet } from "./sheet";
import { signerName, SignerPart, Sources } from "./signer-part";
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
          <SignerPart key={index} signer={signer} form={form} reader="asker" />
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
                  <Heading>{signerName(signer)}</Heading>
                ) : (
                  // Once more, for whoever reads the page on which this one begins.
                  <Words kind="strong" before={8} ahead={60}>
                    {signerName(signer)}
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
