import { View } from "@react-pdf/renderer";
import type { SignerCopy } from "@/lib/consent/signer-copy";
import { Answer } from "./answer";
import { Box } from "./boxes";
import { Evidence } from "./evidence";
import { EvidenceFoot } from "./evidence-foot";
import { File } from "./file";
import { Letter } from "./letter";
import { Section } from "./section";
import { Sheet } from "./sheet";
import { Words } from "./type";
import { editionOf } from "./verify-words";
import { Why } from "./why";
import { t } from "./words";

/** What a signer keeps: the letter as it was read, the own answer, and what proves it. */
export function SignerCopyPdf({
  consentId,
  framework,
  you,
  form,
  proofs,
  madeAt,
  checkAt,
}: SignerCopy & { checkAt: string }) {
  const [latest, ...earlier] = proofs.toReversed();
  const block = form?.blocks[0] ?? null;
  const name = block?.name ?? "";
  const given = proofs.findLast(({ shown }) => shown !== null) ?? latest;
  return (
    <File title={t("titel.kopie")} framework={framework} madeAt={madeAt}>
      {form === null ? null : (
        <Sheet part={t("voet.brief")} consentId={consentId} version={form?.version ?? null}>
          <Letter
            form={form}
            leftOut={given?.except}
            aside={block === null ? undefined : <Why block={block} />}
          />
        </Sheet>
      )}
      <Sheet part={t("voet.antwoorden")} consentId={consentId} version={form?.version ?? null}>
        {name === "" ? null : <Words kind="label">{t("blad.voor", { name })}</Words>}
        <Words kind="title" before={3}>
          {t("antwoord.kop", { you })}
        </Words>
        {form === null ? null : (
          <Section before={8}>
            <Words kind="soft">{t("blad.vraag")}</Words>
            <Words>{form.question}</Words>
          </Section>
        )}
        {latest === undefined ? null : (
          <Section before={6}>
            <Answer proof={latest} form={form} framework={framework} name={name} reader={you} />
          </Section>
        )}
        {form === null || latest?.answer !== "given" ? null : (
          <Section heading={t("blad.nagaan")} before={8} together>
            {form.checks.map(({ name: check, label }) => (
              <Box key={check} label={label} ticked={latest.checks.includes(check)} />
            ))}
          </Section>
        )}
        {earlier.length === 0 ? null : (
          <Section heading={t("antwoord.eerder", { you })} before={10}>
            {earlier.map((proof) => (
              <Answer
                key={proof.id}
                proof={proof}
                form={form}
                framework={framework}
                name={name}
                reader={you}
              />
            ))}
          </Section>
        )}
      </Sheet>
      <Sheet part={t("voet.bewijs")} consentId={consentId} version={form?.version ?? null}>
        <Words kind="title">{t("bewijs.kop")}</Words>
        <Words before={4}>{t("bewijs.inleiding", { edition: editionOf(you) })}</Words>
        {proofs.toReversed().map((proof) => (
          <View key={proof.id} style={{ marginTop: 8 }}>
            <Evidence {...{ proof, form, framework, consentId, madeAt }} />
          </View>
        ))}
        <EvidenceFoot
          asker={form === null || form.guarded ? null : form.asker}
          {...{ proofs, framework, madeAt, checkAt }}
          reader={you}
        />
      </Sheet>
    </File>
  );
}
