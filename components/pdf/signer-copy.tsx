import type { SignerCopy } from "@/lib/consent/signer-copy";
import { Answer } from "./answer";
import { Evidence } from "./evidence";
import { editionOf, EvidenceFoot } from "./evidence-foot";
import { File } from "./file";
import { Letter } from "./letter";
import { Aside, Section, Source } from "./section";
import { Sheet } from "./sheet";
import { Words } from "./type";
import { t } from "./words";

/** What a signer keeps: the letter as it was read, the own answer, and what proves it. */
export function SignerCopyPdf({ consentId, framework, you, form, proofs, madeAt }: SignerCopy) {
  const [latest, ...earlier] = proofs.toReversed();
  const block = form?.blocks[0] ?? null;
  const name = block?.name ?? "";
  const given = proofs.findLast(({ shown }) => shown !== null) ?? latest;
  return (
    <File title={t("titel.kopie")} framework={framework} madeAt={madeAt}>
      {form === null ? null : (
        <Sheet part={t("voet.brief")} consentId={consentId}>
          <Letter
            form={form}
            leftOut={given?.except}
            aside={
              block === null ? undefined : (
                <Aside heading={t("blad.waarom", { you })}>
                  {block.why.map((sentence) => (
                    <Words key={sentence} kind="small">
                      {sentence}
                    </Words>
                  ))}
                  <Source source={block.source} rules={block.rules} />
                </Aside>
              )
            }
          />
        </Sheet>
      )}
      <Sheet part={t("voet.antwoorden")} consentId={consentId}>
        {name === "" ? null : <Words kind="caps">{t("blad.voor", { name })}</Words>}
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
        {earlier.length === 0 ? null : (
          <Section heading={t("antwoord.eerder", { you })}>
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
      <Sheet part={t("voet.bewijs")} consentId={consentId}>
        <Words kind="title">{t("bewijs.kop")}</Words>
        <Words before={4}>{t("bewijs.inleiding", { edition: editionOf(you) })}</Words>
        {proofs.toReversed().map((proof) => (
          <Evidence key={proof.id} {...{ proof, form, framework, consentId, madeAt }} />
        ))}
        <EvidenceFoot form={form} framework={framework} madeAt={madeAt} reader={you} />
      </Sheet>
    </File>
  );
}
