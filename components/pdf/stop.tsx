import { View } from "@react-pdf/renderer";
import type { ConsentForm } from "@/lib/consent/form";
import type { Proof } from "@/lib/consent/proof";
import type { Framework } from "@/lib/policy/vocabulary";
import { Answer, type Reader } from "./answer";
import { Evidence } from "./evidence";
import { EvidenceFoot } from "./evidence-foot";
import { File } from "./file";
import { Section } from "./section";
import { Sheet } from "./sheet";
import { Words } from "./type";
import { editionOf } from "./verify-words";
import { t } from "./words";

type StopProps = {
  consentId: string;
  framework: Framework;
  /** Null where the question may not be read any more. */
  form: ConsentForm | null;
  /** Who stopped. */
  name: string;
  reader: Reader;
  /** The yes that ended, where it is known, and the stop. */
  proofs: readonly Proof[];
  madeAt: Date;
  checkAt: string;
};

/** That somebody stopped: what, when, and how they were recognised; for whoever stopped, and for who had asked. */
export function StopPdf({ consentId, framework, form, name, reader, proofs, madeAt, checkAt }: StopProps) {
  const version = form?.version ?? null;
  const [stop, yes] = proofs.toReversed();
  return (
    <File title={t("titel.stop")} framework={framework} madeAt={madeAt}>
      <Sheet part={t("voet.stop")} consentId={consentId} version={version}>
        {name === "" || reader === "asker" ? null : <Words kind="label">{t("blad.voor", { name })}</Words>}
        <Words kind="title" before={3}>
          {t("stop.kop", { reader, name: name === "" ? t("antwoord.onbekend") : name })}
        </Words>
        {form === null ? null : (
          <Section before={8}>
            <Words kind="soft">{t("blad.vraag")}</Words>
            <Words>{form.question}</Words>
          </Section>
        )}
        {stop === undefined ? null : (
          <Section before={8}>
            <Answer proof={stop} form={form} {...{ framework, name, reader }} />
            <Words>{t("stop.daarvoor")}</Words>
          </Section>
        )}
        {yes === undefined ? null : (
          <Section heading={t("stop.ja", { reader })} before={12}>
            <Answer proof={yes} form={form} {...{ framework, name, reader }} />
          </Section>
        )}
      </Sheet>
      <Sheet part={t("voet.bewijs")} consentId={consentId} version={version}>
        <Words kind="title">{t("bewijs.kop")}</Words>
        <Words before={4}>{t("bewijs.inleiding", { edition: editionOf(reader) })}</Words>
        {proofs.toReversed().map((proof) => (
          <View key={proof.id} style={{ marginTop: 8 }}>
            <Evidence {...{ proof, form, framework, consentId, madeAt }} />
          </View>
        ))}
        <EvidenceFoot
          asker={form === null || form.guarded ? null : form.asker}
          {...{ proofs, framework, madeAt, reader, checkAt }}
        />
      </Sheet>
    </File>
  );
}
