import { View } from "@react-pdf/renderer";
import { writeInstant } from "@/lib/calendar/words";
import { languageName } from "@/lib/i18n/language-name";
import type { FullRecord } from "@/lib/officer/record";
import { type ShownText, shownTexts } from "@/lib/officer/shown-texts";
import { Evidence } from "./evidence";
import { EvidenceFoot } from "./evidence-foot";
import { File } from "./file";
import { HeardPart } from "./heard";
import { Letter } from "./letter";
import { Heading, Section } from "./section";
import { Sheet } from "./sheet";
import { signerName, SignerPart, Sources } from "./signer-part";
import { Paragraphs, Words } from "./type";
import { t } from "./words";

type FullRecordProps = FullRecord & {
  /** Whose opening it is. */
  officer: string;
  checkAt: string;
};

/** The full record for the data protection officer: everything that was kept of a request and its answers, and every text that was read. */
export function FullRecordPdf({
  form,
  standing,
  signers,
  heard,
  madeAt,
  opening,
  casusId,
  officer,
  checkAt,
}: FullRecordProps) {
  const { framework, consentId, version } = form;
  const answered = signers.filter(({ proofs }) => proofs.length > 0);
  return (
    <File title="Dossier" framework={framework} madeAt={madeAt}>
      <Sheet part="Dossier" consentId={consentId} version={version}>
        <Words kind="title">Alles wat van deze vraag is vastgelegd</Words>
        <Section before={8} aside={<Sources signers={signers} />}>
          <Words>{form.question}</Words>
          <View style={{ marginTop: 8 }}>
            <Words kind="soft">{t("antwoord.nu", { moment: writeInstant(framework, madeAt) })}</Words>
            <Words kind="strong">{standing.sentence}</Words>
          </View>
        </Section>
        <Section heading="Waarom dit is geopend" before={10}>
          <Words kind="soft">
            {`Geopend door ${officer}, functionaris gegevensbescherming, op ${writeInstant(framework, opening.openedAt)}. Casus ${casusId}.`}
          </Words>
          <Paragraphs text={opening.purpose} />
        </Section>
        {signers.map((signer, index) => (
          <SignerPart key={index} signer={signer} form={form} reader="officer" />
        ))}
        <HeardPart heard={heard} form={form} edition="officer" />
      </Sheet>
      <Sheet part={t("voet.brief")} consentId={consentId} version={version}>
        <Letter form={form} />
      </Sheet>
      {shownTexts(signers).map((text) => (
        <Sheet key={text.sha256} part="Gelezen tekst" consentId={consentId} version={version}>
          <ReadText text={text} />
        </Sheet>
      ))}
      <Sheet part={t("voet.bewijs")} consentId={consentId} version={version}>
        <Words kind="title">{t("bewijs.kop")}</Words>
        <Words before={4}>
          Hier staat wat er bij elk antwoord is vastgelegd. Handtekeningen, redenen en opmerkingen staan bij
          het antwoord zelf. Adressen staan er niet bij.
        </Words>
        {answered.map((signer, index) => (
          <View key={index} style={{ marginTop: 12 }}>
            {signer.proofs.toReversed().map((proof) => (
              <View key={proof.id}>
                <Heading>{signerName(signer)}</Heading>
                <Evidence {...{ proof, form, framework, consentId, madeAt }} />
              </View>
            ))}
          </View>
        ))}
        <EvidenceFoot
          asker={form.asker}
          proofs={answered.flatMap(({ proofs }) => proofs)}
          {...{ framework, madeAt, checkAt }}
          reader="officer"
        />
      </Sheet>
    </File>
  );
}

/** The lines over which the digest was made. */
function ReadText({ text: { readers, language, sha256, lines } }: { text: ShownText }) {
  return (
    <>
      <Words kind="title">{`De tekst zoals ${readers.join(" en ")} die las`}</Words>
      <Words kind="soft">{`In het ${languageName(language, "nl")}. SHA-256 ${sha256}`}</Words>
      {lines.map((line, place) =>
        line.startsWith("# ") ? (
          <Words key={place} kind="strong" before={6} ahead={30}>
            {line.slice(2)}
          </Words>
        ) : (
          <Words key={place} before={2}>
            {line}
          </Words>
        ),
      )}
    </>
  );
}
